namespace CareerBot.Core.Intents;

/// <summary>A normalised text that is to be classified. What one classifier has worked out of it serves the next: the router asks three.</summary>
/// <param name="text">The text.</param>
public sealed class IntentText(string text)
{
    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>Its pieces, each known by its hash; sorted.</summary>
    internal TextPieces Pieces => field ??= TextPieces.Of(text);
}

/// <summary>The pieces of a text, by their mixed hashes, ascending; a piece that comes twice is there twice.</summary>
/// <param name="Words">Words and pairs of words.</param>
/// <param name="Characters">Runs of characters inside words.</param>
internal sealed record TextPieces(ulong[] Words, ulong[] Characters)
{
    public static TextPieces Of(string text)
    {
        var hashes = new ulong[Grams.Most(text)];
        var collector = new Collector(hashes);
        Grams.ReadWords(text, ref collector);
        var words = collector.Read;
        Grams.ReadCharacters(text, ref collector);
        var pieces = new TextPieces(hashes[..words], hashes[words..collector.Read]);
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
