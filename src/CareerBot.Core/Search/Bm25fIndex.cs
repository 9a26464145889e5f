using System.Buffers;
using CareerBot.Core.Text;

namespace CareerBot.Core.Search;

/// <summary>
/// The built-in index: in memory, immutable, ranked by BM25F (Robertson, Zaragoza, Taylor, "Simple BM25 extension to multiple weighted fields",
/// CIKM 2004). What a word adds to a document's score is fixed once everything is indexed, so a posting holds just that number.
/// </summary>
internal sealed class Bm25fIndex : IPassageIndex
{
    private readonly Dictionary<string, Posting[]> _postings;
    private readonly SpellingVocabulary _spelling;
    private readonly int _documents;

    public Bm25fIndex(Dictionary<string, Posting[]> postings, SpellingVocabulary spelling, int documents)
    {
        _postings = postings;
        _spelling = spelling;
        _documents = documents;
    }

    public IReadOnlyList<SearchHit> Search(IReadOnlyList<QueryTerm> terms, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        cancellationToken.ThrowIfCancellationRequested();
        var scores = ArrayPool<float>.Shared.Rent(Math.Max(_documents, 1));
        Array.Clear(scores, 0, _documents);
        foreach (var term in terms)
        {
            if (term.Weight <= 0 || !_postings.TryGetValue(EnglishStemmer.Stem(term.Word), out var postings))
            {
                continue;
            }

            var weight = (float)term.Weight;
            foreach (var posting in postings)
            {
                scores[posting.Document] += weight * posting.Impact;
            }
        }

        var best = Best(scores.AsSpan(0, _documents), limit);
        ArrayPool<float>.Shared.Return(scores);
        return best;
    }

    public string? SuggestCorrection(string word) => _spelling.Nearest(word);

    private static List<SearchHit> Best(ReadOnlySpan<float> scores, int limit)
    {
        // A heap with the worst kept hit on top: lowest score first, of equal scores the later document.
        var heap = new PriorityQueue<int, (float Score, int Earlier)>();
        var worst = 0f;
        for (var document = 0; document < scores.Length; document++)
        {
            var score = scores[document];
            if (score <= 0 || (heap.Count == limit && score <= worst))
            {
                continue;
            }

            if (heap.Count == limit)
            {
                heap.Dequeue();
            }

            heap.Enqueue(document, (score, -document));
            worst = heap.Count == limit && heap.TryPeek(out _, out var least) ? least.Score : 0;
        }

        var hits = new SearchHit[heap.Count];
        for (var i = hits.Length - 1; i >= 0; i--)
        {
            var document = heap.Dequeue();
            hits[i] = new SearchHit(document, scores[document]);
        }

        return [.. hits];
    }

    /// <summary>A document that holds a word.</summary>
    /// <param name="Document">Number of the document.</param>
    /// <param name="Impact">What the word adds to the document's score.</param>
    internal readonly record struct Posting(int Document, float Impact);
}
