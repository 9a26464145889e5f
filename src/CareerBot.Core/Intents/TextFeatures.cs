using System.Numerics.Tensors;

namespace CareerBot.Core.Intents;

/// <summary>
/// Turns a text into a sparse vector of two blocks: words with neighbouring pairs, and character n-grams inside words.
/// Each block has sublinear term frequencies, a mild inverse document frequency and length 1, so that neither drowns the other.
/// </summary>
internal sealed class TextFeatures
{
    private const double IdfPower = 0.5;
    private const float CharacterWeight = 1.5f;
    private const int ShortestGram = 2;
    private const int LongestGram = 5;
    private const int GramsSeenAtLeast = 2;

    private readonly Dictionary<string, int> _words;
    private readonly Dictionary<string, int> _grams;
    private readonly float[] _idf;
    private readonly float _unseenWordIdf;

    private TextFeatures(Dictionary<string, int> words, Dictionary<string, int> grams, float[] idf, float unseenWordIdf)
    {
        _words = words;
        _grams = grams;
        _idf = idf;
        _unseenWordIdf = unseenWordIdf;
    }

    /// <summary>Number of features.</summary>
    public int Count => _idf.Length;

    /// <summary>Learns which features there are, and how rare each is.</summary>
    public static TextFeatures Learn(IReadOnlyList<string> texts)
    {
        var words = CountDocuments(texts, WordFeatures, seenAtLeast: 1);
        var grams = CountDocuments(texts, CharacterFeatures, GramsSeenAtLeast);
        var idf = new float[words.Count + grams.Count];
        var wordIds = Number(words, 0, idf, texts.Count);
        var gramIds = Number(grams, words.Count, idf, texts.Count);
        return new TextFeatures(wordIds, gramIds, idf, Idf(1, texts.Count));
    }

    /// <summary>The vector of a text, and the share of its words' weight that was never seen (1 for a text without words).</summary>
    public (SparseVector Vector, double Novelty) Extract(string text)
    {
        var counts = new Dictionary<int, int>();
        float seen = 0, unseen = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (_words.TryGetValue(word, out var id))
            {
                seen += _idf[id];
            }
            else
            {
                unseen += _unseenWordIdf;
            }
        }

        AddCounts(text, WordFeatures, _words, counts);
        var wordFeatures = counts.Count;
        AddCounts(text, CharacterFeatures, _grams, counts);
        var indices = new int[counts.Count];
        var values = new float[counts.Count];
        var position = 0;
        foreach (var (id, count) in counts)
        {
            indices[position] = id;
            values[position++] = (1 + MathF.Log(count)) * _idf[id];
        }

        Scale(values.AsSpan(0, wordFeatures), 1);
        Scale(values.AsSpan(wordFeatures), CharacterWeight);
        return (new SparseVector(indices, values), seen + unseen > 0 ? unseen / (seen + unseen) : 1);
    }

    private static void Scale(Span<float> block, float length)
    {
        var norm = TensorPrimitives.Norm<float>(block);
        if (norm > 0)
        {
            TensorPrimitives.Multiply(block, length / norm, block);
        }
    }

    private static void AddCounts(string text, Action<string, GramConsumer> features, Dictionary<string, int> ids, Dictionary<int, int> counts)
    {
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        features(text, gram =>
        {
            if (lookup.TryGetValue(gram, out var id))
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, id, out _)++;
            }
        });
    }

    private static Dictionary<string, int> CountDocuments(IReadOnlyList<string> texts, Action<string, GramConsumer> features, int seenAtLeast)
    {
        var documents = new Dictionary<string, (int Count, int Last)>(StringComparer.Ordinal);
        var lookup = documents.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < texts.Count; i++)
        {
            var document = i + 1;
            features(texts[i], gram =>
            {
                ref var entry = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lookup, gram, out _);
                if (entry.Last != document)
                {
                    entry = (entry.Count + 1, document);
                }
            });
        }

        // In the order of first sight, which the texts fix.
        return documents.Where(pair => pair.Value.Count >= seenAtLeast).ToDictionary(pair => pair.Key, pair => pair.Value.Count, StringComparer.Ordinal);
    }

    private static Dictionary<string, int> Number(Dictionary<string, int> counts, int first, float[] idf, int documents)
    {
        var ids = new Dictionary<string, int>(counts.Count, StringComparer.Ordinal);
        foreach (var (feature, count) in counts)
        {
            var id = first + ids.Count;
            idf[id] = Idf(count, documents);
            ids.Add(feature, id);
        }

        return ids;
    }

    private static float Idf(int count, int documents) => (float)Math.Pow(Math.Log((1.0 + documents) / (1.0 + count)) + 1, IdfPower);

    // Words and pairs of neighbours, as they stand in the text.
    private static void WordFeatures(string text, GramConsumer consume)
    {
        var previous = -1;
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf(' ', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                consume(text.AsSpan(start, end - start));
                if (previous >= 0)
                {
                    consume(text.AsSpan(previous, end - previous));
                }

                previous = start;
            }

            start = end + 1;
        }
    }

    // Runs of 2 to 5 characters inside a word, the word's edges marked by a blank.
    private static void CharacterFeatures(string text, GramConsumer consume)
    {
        var padded = string.Concat(" ", text, " ").AsSpan();
        var start = 0;
        while (start < padded.Length - 1)
        {
            var end = start + 1 + padded[(start + 1)..].IndexOf(' ');
            var word = padded[start..(end + 1)];
            for (var from = 0; from < word.Length; from++)
            {
                for (var length = ShortestGram; length <= LongestGram && from + length <= word.Length; length++)
                {
                    consume(word.Slice(from, length));
                }
            }

            start = end;
        }
    }

    private delegate void GramConsumer(ReadOnlySpan<char> gram);
}
