using System.Collections.Frozen;

namespace CareerBot.Core.Text;

/// <summary>Words that say little about the subject of a question.</summary>
internal static class StopWords
{
    /// <summary>Articles, auxiliaries, prepositions, pronouns: not indexed, not searched for.</summary>
    public static FrozenSet<string> Function { get; } = Set(
        """
        a an the and or but nor so if then than as at by for from in into of off on onto out over per to toward under until up upon via with within
        about above across after against along among around before behind below beside between beyond down during near since through throughout
        is are was were be been being am do does did doing done has have had having can could may might must shall should will would
        i me my mine myself you your yours yourself he him his she her hers it its itself we us our ours they them their theirs themself themselves
        this that these those there here such same own any each every some both either neither
        im ive id ill youre youve youd youll hes shes its theyre theyve were weve dont doesnt didnt isnt arent wasnt werent cant couldnt
        wont wouldnt shouldnt hasnt havent hadnt lets thats theres heres whats whos wheres hows whens whys gonna wanna gotta
        also just only very too quite rather really even still yet ever already etc
        """);

    /// <summary>Words that make a sentence a question. A passage is searched without them; between FAQ wordings they decide ("how long", "how much").</summary>
    public static FrozenSet<string> Question { get; } = Set("what which who whom whose when where why how");

    /// <summary>What people put around a question: politeness, hesitation, and verbs of asking.</summary>
    public static FrozenSet<string> Filler { get; } = Set(
        """
        please pls plz thanks thank hi hey hello ok okay well um uh hmm oh yes no yeah yep nope maybe perhaps actually basically honestly
        tell know knowing wonder wondering wondered ask asking asked question questions explain describe say said says mean means meant
        want wanted wants need needed needs like likes liked think thinking thought guess consider considering considered hope hoping
        understand curious interested interest looking look find finding info information detail details give gives given show
        help helps something anything someone anyone thing things stuff lot lots bit kind sort way ways really possible possibly
        get gets getting got gotten go goes going gone come comes make makes making made take takes taking took
        person people someone somebody guy guys friend son daughter kid u ur r lol btw idk tho cuz bc coz dunno
        exactly roughly approximately approx around estimate generally usually typically normally really currently now today right good
        """);

    /// <summary>True for a word that may tell what a question is about: of none of the lists, and no lone letter or digit ("2", "u").</summary>
    public static bool IsContent(string word) => word.Length > 1 && !IsGeneral(word);

    /// <summary>True for a word of any of the lists.</summary>
    public static bool IsGeneral(string word) => Function.Contains(word) || Question.Contains(word) || Filler.Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
