using System.Buffers;
using System.Numerics.Tensors;
using CareerBot.Core.Calibration;

namespace CareerBot.Core.Intents;

/// <summary>
/// Turns a text into a sparse vector of two blocks: words with their pairs, and character n-grams inside words. Each block has sublinear term frequencies,
/// a mild inverse document frequency and length 1, so that neither drowns the other. A piece is known by its place in a table of fixed size, without any
/// dictionary; pieces that meet in one place do no measurable harm (Weinberger et al., "Feature hashing for large scale multitask learning", ICML 2009).
/// </summary>
internal sealed class TextFeatures
{
    private const double IdfPower = 0.5;
    private const float CharacterWeight = 1.5f;

    // Places for words and pairs, and as many again for character n-grams.
    private const int PlacesBits = 14;
    private const int Places = 1 << PlacesBits;

    private readonly float[] _idf;
    private readonly SeenGrams _seen;

    private TextFeatures(float[] idf, SeenGrams seen)
    {
        _idf = idf;
        _seen = seen;
    }

    /// <summary>Number of features.</summary>
    public const int Count = 2 * Places;

    /// <summary>Learns how rare each feature is.</summary>
    public static TextFeatures Learn(IReadOnlyList<string> texts)
    {
        var documents = new int[Count];
        var seen = new SeenGrams();
        var places = Array.Empty<int>();
        foreach (var text in texts)
        {
            if (places.Length < Grams.Most(text))
            {
                places = new int[Grams.Most(text)];
            }

            var read = Read(text, places, seen, learns: true).All;
            for (var i = 0; i < read; i++)
            {
                documents[places[i]] += i == 0 || places[i] != places[i - 1] ? 1 : 0;
            }
        }

        return new TextFeatures(Array.ConvertAll(documents, count => count == 0 ? 0 : Idf(count, texts.Count)), seen);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static TextFeatures Read(BinaryReader reader) => new(BinaryArrays.Read<float>(reader, Count), SeenGrams.Read(reader));

    /// <summary>Writes what was learned.</summary>
    public void Write(BinaryWriter writer)
    {
        BinaryArrays.Write<float>(writer, _idf);
        _seen.Write(writer);
    }

    /// <summary>How much a piece tells that stands in <paramref name="count"/> of <paramref name="documents"/> texts.</summary>
    public static float Idf(int count, int documents) => (float)Math.Pow(Math.Log((1.0 + documents) / (1.0 + count)) + 1, IdfPower);

    /// <summary>The vector of a text; pieces that no text of the training had are left out.</summary>
    public SparseVector Extract(string text)
    {
        var places = ArrayPool<int>.Shared.Rent(Grams.Most(text));
        var read = Read(text, places, _seen, learns: false);
        var indices = new int[read.All];
        var values = new float[read.All];
        var words = Fill(places.AsSpan(0, read.Words), indices, values, 1);
        var all = words + Fill(places.AsSpan(read.Words, read.All - read.Words), indices.AsSpan(words), values.AsSpan(words), CharacterWeight);
        ArrayPool<int>.Shared.Return(places);
        return new SparseVector(indices[..all], values[..all]);
    }

    // The places of all pieces, those of the words sorted before those of the characters; a piece that comes twice is there twice.
    private static (int Words, int All) Read(string text, int[] places, SeenGrams seen, bool learns)
    {
        var collector = new Collector(places, seen, learns);
        Grams.ReadWords(text, ref collector);
        var words = collector.Read;
        places.AsSpan(0, words).Sort();
        collector.First = Places;
        Grams.ReadCharacters(text, ref collector);
        places.AsSpan(words, collector.Read - words).Sort();
        return (words, collector.Read);
    }

    // One block: each place once with its weight, the whole scaled to the length wanted. Gives the number of places.
    private int Fill(ReadOnlySpan<int> sorted, Span<int> indices, Span<float> values, float length)
    {
        var filled = 0;
        for (var start = 0; start < sorted.Length;)
        {
            var place = sorted[start];
            var end = start + 1;
            while (end < sorted.Length && sorted[end] == place)
            {
                end++;
            }

            if (_idf[place] > 0)
            {
                indices[filled] = place;
                values[filled++] = end - start == 1 ? _idf[place] : (1 + MathF.Log(end - start)) * _idf[place];
            }

            start = end;
        }

        var block = values[..filled];
        var norm = TensorPrimitives.Norm<float>(block);
        if (norm > 0)
        {
            TensorPrimitives.Multiply(block, length / norm, block);
        }

        return filled;
    }

    /// <summary>Takes down the places of pieces; of those that were seen, unless it learns.</summary>
    private ref struct Collector(Span<int> places, SeenGrams seen, bool learns) : IGramReader
    {
        private readonly Span<int> _places = places;

        /// <summary>Number of pieces taken down.</summary>
        public int Read { get; private set; }

        /// <summary>First place of the block that is being read.</summary>
        public int First { get; set; }

        void IGramReader.Read(ulong gram)
        {
            // The upper bits of the product are mixed best.
            var mixed = gram * 0x9E3779B97F4A7C15;
            if (learns)
            {
                seen.Add(mixed);
            }
            else if (!seen.Contains(mixed))
            {
                return;
            }

            _places[Read++] = First + (int)(mixed >> (64 - PlacesBits));
        }
    }

    /// <summary>Remembers which pieces were seen: a Bloom filter, which takes few of the others for seen too.</summary>
    private sealed class SeenGrams
    {
        private const int Bits = 20;

        private readonly ulong[] _bits;

        public SeenGrams()
            : this(new ulong[1 << (Bits - 6)])
        {
        }

        private SeenGrams(ulong[] bits)
        {
            _bits = bits;
        }

        public static SeenGrams Read(BinaryReader reader) => new(BinaryArrays.Read<ulong>(reader, 1 << (Bits - 6)));

        public void Write(BinaryWriter writer) => BinaryArrays.Write<ulong>(writer, _bits);

        public void Add(ulong mixed)
        {
            Set((int)(mixed >> (64 - Bits)));
            Set((int)(mixed >> 20) & ((1 << Bits) - 1));
        }

        public bool Contains(ulong mixed) => IsSet((int)(mixed >> (64 - Bits))) && IsSet((int)(mixed >> 20) & ((1 << Bits) - 1));

        private void Set(int bit) => _bits[bit >> 6] |= 1UL << (bit & 63);

        private bool IsSet(int bit) => (_bits[bit >> 6] & (1UL << (bit & 63))) != 0;
    }
}
