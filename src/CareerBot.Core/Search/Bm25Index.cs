using System.Collections.Concurrent;
using CareerBot.Core.Text;

namespace CareerBot.Core.Search;

/// <summary>
/// The built-in index: in memory, immutable. All documents are scored word by word with BM25 (Robertson, Zaragoza, "The probabilistic relevance framework",
/// 2009), each field for itself; the best of them are looked at again by <see cref="Reranker"/>. What a word adds to a document's score is fixed once
/// everything is indexed, so a posting holds just that number.
/// </summary>
internal sealed class Bm25Index : IPassageIndex
{
    private readonly IndexData _data;
    private readonly RankingOptions _options;
    private readonly Reranker _reranker;
    private readonly SpellingVocabulary _spelling;
    private readonly ConcurrentBag<SearchScratch> _scratch = [];

    public Bm25Index(IndexData data, RankingOptions options, SpellingVocabulary spelling)
    {
        _data = data;
        _options = options;
        _reranker = new Reranker(data, options);
        _spelling = spelling;
    }

    public IReadOnlyList<SearchHit> Search(IReadOnlyList<QueryTerm> terms, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        cancellationToken.ThrowIfCancellationRequested();
        if (!_scratch.TryTake(out var scratch))
        {
            scratch = new SearchScratch(_data.Documents, _data.Stems.Count);
        }

        var question = Words(terms);
        Score(question, scratch);
        var pool = scratch.Best(Math.Max(_options.Pool, limit));
        _reranker.Rerank(question, pool.AsSpan(0, Math.Min(_options.Pool, pool.Length)), scratch);
        var hits = pool[..Math.Min(limit, pool.Length)];
        scratch.Clear();
        _scratch.Add(scratch);
        return hits;
    }

    public string? SuggestCorrection(string word) => _spelling.Nearest(word);

    // The words in the order of the question, each once; one that no document holds parts its neighbours.
    private List<QuestionWord> Words(IReadOnlyList<QueryTerm> terms)
    {
        var words = new List<QuestionWord>(terms.Count);
        foreach (var term in terms)
        {
            var stem = term.Weight > 0 && _data.Stems.TryGetValue(EnglishStemmer.Stem(term.Word), out var number) ? number : QuestionWord.Unknown;
            if (stem == QuestionWord.Unknown || !words.Exists(word => word.Stem == stem))
            {
                words.Add(new QuestionWord(stem, (float)term.Weight));
            }
        }

        return words;
    }

    private void Score(List<QuestionWord> question, SearchScratch scratch)
    {
        var scores = scratch.Scores;
        foreach (var word in question)
        {
            if (word.Stem != QuestionWord.Unknown)
            {
                var postings = _data.Postings(word.Stem);
                for (var i = 0; i < postings.Numbers.Length; i++)
                {
                    scores[postings.Numbers[i]] += word.Weight * postings.Impacts[i];
                }
            }
        }
    }
}

/// <summary>A word of the question as the index knows it.</summary>
/// <param name="Stem">Number of its stem, or <see cref="Unknown"/>.</param>
/// <param name="Weight">Weight above 0.</param>
internal readonly record struct QuestionWord(int Stem, float Weight)
{
    /// <summary>Stands for a stem that no document holds.</summary>
    public const int Unknown = -1;
}
