using System.Collections.Frozen;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>Completes a question that leans on the one before it.</summary>
internal sealed class FollowUpResolver
{
    private const int MostContentAfterConnective = 4;
    private const int MostContentWithPronoun = 3;

    private static readonly string[] Connectives = ["and ", "or ", "but ", "so ", "then ", "also ", "what about ", "how about ", "ok and ", "what if "];

    private static readonly FrozenSet<string> Pronouns = FrozenSet.Create(
        StringComparer.Ordinal, "it", "its", "they", "them", "their", "this", "that", "these", "those", "there", "one", "ones", "same", "else", "such");

    private static readonly FrozenSet<string> Measures = FrozenSet.Create(
        StringComparer.Ordinal, "long", "much", "many", "often", "far", "hard", "soon", "old", "difficult", "easy");

    private static readonly FrozenSet<string> Ordinals = FrozenSet.Create(StringComparer.Ordinal, "first", "second", "third", "last", "other");

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
    public FollowUp Resolve(IReadOnlyList<string> words, string before)
    {
        var text = string.Join(' ', words);
        var content = words.Where(IsContent).ToList();
        var connective = Connectives.Any(start => text.StartsWith(start, StringComparison.Ordinal));
        var pronoun = words.Any(Pronouns.Contains);
        if (before.Length == 0)
        {
            return FollowUp.None;
        }

        if (content.Count == 0)
        {
            return words.Any(More.Contains) ? new FollowUp(FollowUpKind.More, [.. Split(before)], 0)
                : pronoun || words.Any(StopWords.Question.Contains) || words.Any(Measures.Contains) ? Append(words, before) with { Kind = FollowUpKind.Asked }
                : FollowUp.None;
        }

        if (connective && content.Count <= MostContentAfterConnective)
        {
            return Substitute(text, content, before) ?? Append(words, before);
        }

        return pronoun && content.Count <= MostContentWithPronoun && !NamesMember(text) ? Append(words, before) : FollowUp.None;
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
        return new FollowUp(FollowUpKind.Completed, [.. words], words.Length);
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
