using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Text;

/// <summary>
/// Turns text into the words that questions and content are compared by: tokens, with every synonym replaced by the term of its group
/// (longest phrase first, in whatever form its words stand). Equal terms thus are one word everywhere, and no engine needs to know of synonyms.
/// </summary>
public sealed class TextNormalizer
{
    private readonly Node _root = new();

    /// <summary>Prepares the synonym groups; where two groups claim one phrase the first has it.</summary>
    public TextNormalizer(IEnumerable<SynonymGroup> synonyms)
    {
        foreach (var group in synonyms)
        {
            var term = Words(group.Term);
            foreach (var phrase in group.Equal.Append(group.Term))
            {
                Add(Words(phrase), term);
            }
        }
    }

    /// <summary>The words of <paramref name="text"/> with synonyms replaced. The same word twice in a row stands once.</summary>
    public List<string> Normalize(string text) => Normalize(Words(text));

    /// <summary>Replaces synonyms in words that are tokens already.</summary>
    public List<string> Normalize(IReadOnlyList<string> words)
    {
        var normalized = new List<string>(words.Count);
        var bases = new string?[words.Count];
        for (var position = 0; position < words.Count;)
        {
            var (length, term) = LongestPhrase(words, bases, position);
            if (term is null)
            {
                Append(normalized, words[position]);
                position++;
                continue;
            }

            foreach (var word in term)
            {
                Append(normalized, word);
            }

            position += length;
        }

        return normalized;
    }

    private static List<string> Words(string text) => Tokenizer.Tokenize(text).ConvertAll(token => token.Word);

    private static void Append(List<string> words, string word)
    {
        if (words.Count == 0 || !string.Equals(words[^1], word, StringComparison.Ordinal))
        {
            words.Add(word);
        }
    }

    private void Add(List<string> phrase, List<string> term)
    {
        var node = _root;
        foreach (var word in phrase)
        {
            node = node.Child(EnglishStemmer.Uninflect(word));
        }

        node.Term ??= term;
    }

    private (int Length, List<string>? Term) LongestPhrase(IReadOnlyList<string> words, string?[] bases, int start)
    {
        var node = _root;
        (int Length, List<string>? Term) longest = default;
        for (var i = start; i < words.Count; i++)
        {
            bases[i] ??= EnglishStemmer.Uninflect(words[i]);
            if (!node.Children.TryGetValue(bases[i]!, out var next))
            {
                break;
            }

            node = next;
            if (node.Term is not null)
            {
                longest = (i + 1 - start, node.Term);
            }
        }

        return longest;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        public List<string>? Term { get; set; }

        public Node Child(string word)
        {
            if (!Children.TryGetValue(word, out var child))
            {
                child = new Node();
                Children.Add(word, child);
            }

            return child;
        }
    }
}
