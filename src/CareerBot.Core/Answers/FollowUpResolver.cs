using System.Collections.Frozen;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>Completes a question that leans on the one before it.</summary>
internal sealed class FollowUpResolver
{
    private const int MostContentAfterConnective = 4;
    private const int MostContentWithPronoun = 3;
    private const int MostContentWithDemonstrative = 5;

    private static readonly string[] Connectives = ["and ", "or ", "but ", "so ", "then ", "also ", "what about ", "how about ", "ok and ", "what if ", "even "];

    private static readonly FrozenSet<string> Pronouns = FrozenSet.Create(
        StringComparer.Ordinal, "it", "its", "they", "them", "their", "this", "that", "these", "those", "there", "one", "ones", "same", "else", "such");

    private static readonly FrozenSet<string> Measures = FrozenSet.Create(
        StringComparer.Ordinal, "long", "much", "many", "often", "far", "hard", "soon", "old", "difficult", "easy");

    private static readonly FrozenSet<string> Demonstratives = FrozenSet.Create(StringComparer.Ordinal, "this", "that", "these", "those");

    private static readonly FrozenSet<string> Ordinals = FrozenSet.Create(
        StringComparer.Ordinal, "first", "second", "third", "last", "other", "former", "latter");

    private static readonly FrozenSet<string> More = FrozenSet.Create(
        StringComparer.Ordinal, "more", "further", "continue", "elaborate", "details", "detail", "explain", "expand");

    private readonly List<(string Term, string Family)> _families;

    public FollowUpResolver(IEnumerable<SynonymGroup> synonyms, TextNormalizer normalizer)
    {
        _families = [.. synonyms
            .Where(group => group.Family is not null)
            .Select(group => (string.Join(' ', normalizer.Normalize(group.Term)), group.Family!))];
    }

    /// <summary>How the words stand to the question before.</summary>
    /// <param name="words">Normalised words of the new question.</param>
    /// <param name="before">Normalised words of the question before, parted by blanks; empty when there is none.</param>
    /// <param name="subject">Normalised words that say what its answer was about; empty when it had none.</param>
    public FollowUp Resolve(IReadOnlyList<string> words, string before, string subject)
    {
        if (before.Length == 0)
        {
            return FollowUp.None;
        }

        var text = string.Join(' ', words);
        var content = words.Where(IsContent).ToList();
        var connective = Connectives.Any(start => text.StartsWith(start, StringComparison.Ordinal));
        var pronoun = words.Any(Pronouns.Contains);

        // What is carried over is the subject of the answer, and what the question itself told apart: an MLT or an MLS.
        var carried = subject.Length == 0 ? before : string.Join(' ', Split(subject).Concat(_families.Where(member => Holds(before, member.Term)).SelectMany(member => Split(member.Term))).Distinct());
        if (content.Count == 0)
        {
            if (OneOfTwo(words, before) is { } member)
            {
                return member;
            }

            return words.Any(More.Contains) ? new FollowUp(FollowUpKind.More, [.. Split(before)], 0)
                : pronoun || words.Any(StopWords.Question.Contains) || words.Any(Measures.Contains) ? Append(words, carried) with { Kind = FollowUpKind.Asked }
                : FollowUp.None;
        }

        if ((Substitute(text, content, before) ?? Substitute(text, content, subject)) is { } substituted)
        {
            return substituted;
        }

        var mostContent = connective ? MostContentAfterConnective
            : !pronoun || NamesMember(text) ? 0
            : Demonstratives.Contains(words[0]) ? MostContentWithDemonstrative
            : MostContentWithPronoun;
        return content.Count <= mostContent
            ? Append(words, carried)
            : FollowUp.None;
    }

    // "the latter" after a question about ASCP or AMT: the one that is meant takes its place.
    private FollowUp? OneOfTwo(IReadOnlyList<string> words, string before)
    {
        var named = _families.Where(member => Holds(before, member.Term)).OrderBy(member => $" {before} ".IndexOf($" {member.Term} ", StringComparison.Ordinal)).ToList();
        var ordinal = words.FirstOrDefault(Ordinals.Contains);
        if (ordinal is null || named.Count != 2 || named[0].Family != named[1].Family)
        {
            return null;
        }

        var meant = named[ordinal is "first" or "former" ? 0 : 1].Term;
        List<string> completed = [.. words.SelectMany(word => word == ordinal ? Split(meant) : [word])];
        return new FollowUp(FollowUpKind.Substituted, completed, completed.Count);
    }

    // "what about an mls" after a question about an mlt: that question, asked of the other.
    private FollowUp? Substitute(string text, List<string> content, string before)
    {
        var members = _families.Where(member => Holds(text, member.Term)).ToList();
        var rest = content.Except(members.SelectMany(member => Split(member.Term)), StringComparer.Ordinal);
        if (members.Count != 1 || rest.Any())
        {
            return null;
        }

        var rivals = _families.Where(other => other.Family == members[0].Family && other.Term != members[0].Term && Holds(before, other.Term)).ToList();
        if (rivals.Count != 1)
        {
            return null;
        }

        var replaced = $" {before} ".Replace($" {rivals[0].Term} ", $" {members[0].Term} ", StringComparison.Ordinal);
        var words = Split(replaced);
        return new FollowUp(FollowUpKind.Substituted, [.. words], words.Length);
    }

    // The new words lead; of the question before only its subject is carried over, not its way of asking.
    private static FollowUp Append(IReadOnlyList<string> words, string before)
    {
        var carried = Split(before).Where(word => IsContent(word) && !words.Contains(word, StringComparer.Ordinal));
        return new FollowUp(FollowUpKind.Completed, [.. words, .. carried], words.Count);
    }

    private static bool IsContent(string word) =>
        !StopWords.IsGeneral(word) && !Pronouns.Contains(word) && !Measures.Contains(word) && !More.Contains(word) && !Ordinals.Contains(word);

    private bool NamesMember(string text) => _families.Exists(member => Holds(text, member.Term));

    private static bool Holds(string text, string term) => $" {text} ".Contains($" {term} ", StringComparison.Ordinal);

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>What a question takes from the one before.</summary>
internal enum FollowUpKind
{
    /// <summary>Nothing: it stands on its own.</summary>
    None,

    /// <summary>Its subject.</summary>
    Completed,

    /// <summary>All of it, asked of another member of the same family ("and for an MLS?").</summary>
    Substituted,

    /// <summary>Its subject; the new words only ask ("why?", "how long?").</summary>
    Asked,

    /// <summary>All of it: the user wants to read on.</summary>
    More,
}

/// <summary>A completed question.</summary>
/// <param name="Kind">What it takes from the question before.</param>
/// <param name="Words">The completed question; empty for <see cref="FollowUpKind.None"/>.</param>
/// <param name="CarriedFrom">Place of the first word that was carried over.</param>
internal sealed record FollowUp(FollowUpKind Kind, IReadOnlyList<string> Words, int CarriedFrom)
{
    public static FollowUp None { get; } = new(FollowUpKind.None, [], 0);
}
