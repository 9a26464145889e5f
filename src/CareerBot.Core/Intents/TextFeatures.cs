using System.Buffers;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace CareerBot.Core.Intents;

/// <summary>
/// Turns a text into a sparse vector of two blocks: words with neighbouring pairs, and character n-grams inside words.
/// Each block has sublinear term frequencies, a mild inverse document frequency and length 1, so that neither drowns the other.
/// </summary>
internal sealed class TextFeatures
{
    private const double IdfPower = 0.5;
    private const float CharacterWeight = 1.5f;
    private const int WordsSeenAtLeast = 1;
    private const int GramsSeenAtLeast = 2;

    private readonly Dictionary<ulong, int> _words;
    private readonly Dictionary<ulong, int> _grams;
    private readonly float[] _idf;
    private readonly float _unseenWordIdf;

    private TextFeatures(Dictionary<ulong, int> words, Dictionary<ulong, int> grams, float[] idf, float unseenWordIdf)
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
        var words = new DocumentCounter();
        var grams = new DocumentCounter();
        foreach (var text in texts)
        {
            words.NextDocument();
            grams.NextDocument();
            Grams.ReadWords(text, ref words);
            Grams.ReadCharacters(text, ref grams);
        }

        var wordCounts = words.SeenAtLeast(WordsSeenAtLeast);
        var gramCounts = grams.SeenAtLeast(GramsSeenAtLeast);
        var idf = new float[wordCounts.Count + gramCounts.Count];
        return new TextFeatures(
            Number(wordCounts, 0, idf, texts.Count), Number(gramCounts, wordCounts.Count, idf, texts.Count), idf, Idf(1, texts.Count));
    }

    /// <summary>The vector of a text, and the share of its words' weight that was never seen (1 for a text without words).</summary>
    public (SparseVector Vector, double Novelty) Extract(string text)
    {
        var ids = ArrayPool<int>.Shared.Rent(Grams.Most(text));
        var words = new Collector(_words, ids);
        Grams.ReadWords(text, ref words);
        var characters = new Collector(_grams, ids) { Found = words.Found };
        Grams.ReadCharacters(text, ref characters);
        var wordFeatures = SortAndCount(ids.AsSpan(0, words.Found));
        var features = wordFeatures + SortAndCount(ids.AsSpan(words.Found, characters.Found - words.Found));
        var indices = new int[features];
        var values = new float[features];
        Fill(ids.AsSpan(0, words.Found), indices, values, 1);
        Fill(ids.AsSpan(words.Found, characters.Found - words.Found), indices.AsSpan(wordFeatures), values.AsSpan(wordFeatures), CharacterWeight);
        ArrayPool<int>.Shared.Return(ids);
        return (new SparseVector(indices, values), Novelty(text));
    }

    // Sorts the ids and tells how many different ones there are.
    private static int SortAndCount(Span<int> ids)
    {
        ids.Sort();
        var different = 0;
        for (var i = 0; i < ids.Length; i++)
        {
            different += i == 0 || ids[i] != ids[i - 1] ? 1 : 0;
        }

        return different;
    }

    private static Dictionary<ulong, int> Number(Dictionary<ulong, int> counts, int first, float[] idf, int documents)
    {
        var ids = new Dictionary<ulong, int>(counts.Count);
        foreach (var (feature, count) in counts)
        {
            var id = first + ids.Count;
            idf[id] = Idf(count, documents);
            ids.Add(feature, id);
        }

        return ids;
    }

    private static float Idf(int count, int documents) => (float)Math.Pow(Math.Log((1.0 + documents) / (1.0 + count)) + 1, IdfPower);

    // One block: each id once with its weight, the whole scaled to the length wanted.
    private void Fill(ReadOnlySpan<int> sorted, Span<int> indices, Span<float> values, float length)
    {
        var feature = 0;
        for (var start = 0; start < sorted.Length; feature++)
        {
            var end = start + 1;
            while (end < sorted.Length && sorted[end] == sorted[start])
            {
                end++;
            }

            indices[feature] = sorted[start];
            values[feature] = (1 + MathF.Log(end - start)) * _idf[sorted[start]];
            start = end;
        }

        var block = values[..feature];
        var norm = TensorPrimitives.Norm<float>(block);
        if (norm > 0)
        {
            TensorPrimitives.Multiply(block, length / norm, block);
        }
    }

    private double Novelty(string text)
    {
        float seen = 0, unseen = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range);
            if (word.IsEmpty)
            {
                continue;
            }

            if (_words.TryGetValue(Grams.Hash(word), out var id))
            {
                seen += _idf[id];
            }
            else
            {
                unseen += _unseenWordIdf;
            }
        }

        return seen + unseen > 0 ? unseen / (seen + unseen) : 1;
    }

    /// <summary>Takes down the ids of the features that are known.</summary>
    private ref struct Collector(Dictionary<ulong, int> known, Span<int> ids) : IGramReader
    {
        private readonly Dictionary<ulong, int> _known = known;
        private readonly Span<int> _ids = ids;

        /// <summary>Number of ids taken down.</summary>
        public int Found { get; set; }

        public void Read(ulong gram)
        {
            if (_known.TryGetValue(gram, out var id))
            {
                _ids[Found++] = id;
            }
        }
    }

    /// <summary>Counts in how many documents each feature stands.</summary>
    private struct DocumentCounter() : IGramReader
    {
        private readonly Dictionary<ulong, (int Count, int Last)> _documents = [];
        private int _document;

        public void NextDocument() => _document++;

        public readonly void Read(ulong gram)
        {
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_documents, gram, out _);
            if (entry.Last != _document)
            {
                entry = (entry.Count + 1, _document);
            }
        }

        // In the order of first sight, which the texts fix.
        public readonly Dictionary<ulong, int> SeenAtLeast(int times) => _documents
            .Where(pair => pair.Value.Count >= times)
            .ToDictionary(pair => pair.Key, pair => pair.Value.Count);
    }
}
