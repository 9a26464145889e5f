namespace CareerBot.Core.Search;

/// <summary>Room for one search at a time; used again, because clearing it is cheaper than making it.</summary>
internal sealed class SearchScratch(int documents, int stems)
{
    // The worst kept hit on top.
    private readonly PriorityQueue<int, ulong> _heap = new();

    /// <summary>Score by document; all 0 when a search begins.</summary>
    public float[] Scores { get; } = new float[documents];

    /// <summary>Weight by stem of what feedback takes over; all 0 when a search begins and ends.</summary>
    public float[] StemWeights { get; } = new float[stems];

    /// <summary>The stems that have a weight; empty when a search begins and ends.</summary>
    public List<int> WeighedStems { get; } = [];

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
                _heap.Enqueue(document, Merit(document, score));
            }
            else
            {
                _heap.EnqueueDequeue(document, Merit(document, score));
            }

            worst = _heap.Count == limit && _heap.TryPeek(out var least, out _) ? scores[least] : 0;
        }

        var hits = new SearchHit[_heap.Count];
        for (var i = hits.Length - 1; i >= 0; i--)
        {
            var document = _heap.Dequeue();
            hits[i] = new SearchHit(document, scores[document]);
        }

        return hits;
    }

    // One number that compares as score and document do: the bits of floats above 0 ascend with them, and of equal scores the earlier document is better.
    private static ulong Merit(int document, float score) => ((ulong)BitConverter.SingleToUInt32Bits(score) << 32) | (uint)~document;

    /// <summary>Makes ready for the next search.</summary>
    public void Clear()
    {
        Array.Clear(Scores);
        _heap.Clear();
    }
}
