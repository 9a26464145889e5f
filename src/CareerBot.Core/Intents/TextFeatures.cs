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
        Fingerprint = seen.Fingerprint;
        foreach (var one in idf)
        {
            Fingerprint = (Fingerprint ^ BitConverter.SingleToUInt32Bits(one)) * 1099511628211;
        }
    }

    /// <summary>The same for features that were learned from the same texts (64-bit FNV-1a), and for no others.</summary>
    public ulong Fingerprint { get; }

    /// <summary>Number of features.</summary>
    public const int Count = 2 * Places;

    /// <summary>Learns how rare each feature is.</summary>
    public static TextFeatures Learn(IReadOnlyList<IntentText> texts)
    {
        var documents = new int[Count];
        var seen = new SeenGrams();
        foreach (var text in texts)
        {
            Learn(text.Pieces.Words, 0, documents, seen);
            Learn(text.Pieces.Characters, Places, documents, seen);
        }

        return new TextFeatures(Array.ConvertAll(documents, count => count == 0 ? 0 : Idf(count, texts.Count)), seen);
    }

    private static void Learn(ulong[] pieces, int first, int[] documents, SeenGrams seen)
    {
        var last = -1;
        foreach (var piece in pieces)
        {
            seen.Add(piece);
            var place = first + PlaceOf(piece);
            documents[place] += place == last ? 0 : 1;
            last = place;
        }
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
    public SparseVector Extract(IntentText text)
    {
        var (words, characters) = text.Pieces;
        var indices = new int[words.Length + characters.Length];
        var values = new float[indices.Length];
        var filled = Fill(words, 0, 1, indices, values);
        filled += Fill(characters, Places, CharacterWeight, indices.AsSpan(filled), values.AsSpan(filled));
        return new SparseVector(indices, values, filled);
    }

    // One block: each place once with its weight, the whole scaled to the length wanted. Gives the number of places.
    private int Fill(ulong[] pieces, int first, float length, Span<int> indices, Span<float> values)
    {
        var filled = 0;
        for (var start = 0; start < pieces.Length;)
        {
            // Sorted by their hashes, of which the place is the upper part, pieces of one place stand together.
            var place = first + PlaceOf(pieces[start]);
            var count = 0;
            for (; start < pieces.Length && first + PlaceOf(pieces[start]) == place; start++)
            {
                count += _seen.Contains(pieces[start]) ? 1 : 0;
            }

            if (count > 0)
            {
                indices[filled] = place;
                values[filled++] = count == 1 ? _idf[place] : (1 + MathF.Log(count)) * _idf[place];
            }
        }

        var block = values[..filled];
        var norm = TensorPrimitives.Norm<float>(block);
        if (norm > 0)
        {
            TensorPrimitives.Multiply(block, length / norm, block);
        }

        return filled;
    }

    private static int PlaceOf(ulong piece) => (int)(piece >> (64 - PlacesBits));

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

        /// <summary>The same for the same pieces (64-bit FNV-1a).</summary>
        public ulong Fingerprint
        {
            get
            {
                var hash = 14695981039346656037;
                foreach (var bits in _bits)
                {
                    hash = (hash ^ bits) * 1099511628211;
                }

                return hash;
            }
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
