namespace CareerBot.Core.Search;

/// <summary>Room for one search at a time; used again, because clearing it is cheaper than making it.</summary>
internal sealed class SearchScratch(int documents)
{
    // The worst kept hit on top: lowest score first, of equal scores the later document.
    private readonly PriorityQueue<int, (float Score, int Earlier)> _heap = new();

    /// <summary>Score by document; all 0 when a search begins.</summary>
    public float[] Scores { get; } = new float[documents];

    /// <summary>Weight by stem of what feedback takes over; empty when a search begins.</summary>
    public Dictionary<int, float> StemWeights { get; } = [];

    /// <summary>The documents with scores above 0, at most <paramref name="limit"/>, best first; of equal ones the earlier first.</summary>
    public SearchHit[] Best(int limit)
    {
        var scores = Scores;
        var worst = 0f;
        for (var document = 0; document < scores.Length; document++)
        {
            var score = scores[document];
            if (score <= worst)
            {
                continue;
            }

            if (_heap.Count < limit)
            {
                _heap.Enqueue(document, (score, -document));
            }
            else
            {
                _heap.EnqueueDequeue(document, (score, -document));
            }

            worst = _heap.Count == limit && _heap.TryPeek(out _, out var least) ? least.Score : 0;
        }

        var hits = new SearchHit[_heap.Count];
        for (var i = hits.Length - 1; i >= 0; i--)
        {
            var document = _heap.Dequeue();
            hits[i] = new SearchHit(document, scores[document]);
        }

        return hits;
    }

    /// <summary>Makes ready for the next search.</summary>
    public void Clear()
    {
        Array.Clear(Scores);
        StemWeights.Clear();
        _heap.Clear();
    }
}
