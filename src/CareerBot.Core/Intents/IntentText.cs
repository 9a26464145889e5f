using System.Buffers;

namespace CareerBot.Core.Intents;

/// <summary>A normalised text that is to be classified. What one classifier has worked out of it serves the next: the router asks three.</summary>
/// <param name="text">The text.</param>
/// <remarks>Not for use by several threads at once.</remarks>
public sealed class IntentText(string text)
{
    private TextFeatures? _features;
    private SparseVector _vector;

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>Its pieces, each known by its hash; sorted.</summary>
    internal TextPieces Pieces => field ??= TextPieces.Of(text);

    /// <summary>Its vector; classifiers that learned their features from the same texts share it.</summary>
    internal SparseVector VectorOf(TextFeatures features)
    {
        if (_features is null || _features.Fingerprint != features.Fingerprint)
        {
            (_features, _vector) = (features, features.Extract(this));
        }

        return _vector;
    }
}

/// <summary>The pieces of a text, by their mixed hashes, ascending; a piece that comes twice is there twice.</summary>
/// <param name="Words">Words and pairs of words.</param>
/// <param name="Characters">Runs of characters inside words.</param>
internal sealed record TextPieces(ulong[] Words, ulong[] Characters)
{
    public static TextPieces Of(string text)
    {
        var hashes = ArrayPool<ulong>.Shared.Rent(Grams.Most(text));
        var collector = new Collector(hashes);
        Grams.ReadWords(text, ref collector);
        var words = collector.Read;
        Grams.ReadCharacters(text, ref collector);
        var pieces = new TextPieces(hashes[..words], hashes[words..collector.Read]);
        ArrayPool<ulong>.Shared.Return(hashes);
        Array.Sort(pieces.Words);
        Array.Sort(pieces.Characters);
        return pieces;
    }

    /// <summary>Takes down the hashes of pieces. The upper bits of the product are mixed best.</summary>
    private ref struct Collector(Span<ulong> hashes) : IGramReader
    {
        private readonly Span<ulong> _hashes = hashes;

        public int Read { get; private set; }

        void IGramReader.Read(ulong gram) => _hashes[Read++] = gram * 0x9E3779B97F4A7C15;
    }
}
