using CareerBot.Core.Evaluation;
using CareerBot.Core.Search;

namespace CareerBot.Core.Tests.Evaluation;

public sealed class SearchBenchmarkTests
{
    [Fact]
    public void Quality_of_one_question_is_what_its_formulas_say()
    {
        // Right at the first and third place of two right ones.
        var quality = Quality(["0 1 2"], [0, 2]);

        Assert.Equal(1, quality.Questions);
        Assert.Equal((1 + (1 / Math.Log2(4))) / (1 + (1 / Math.Log2(3))), quality.Gain, 12);
        Assert.Equal((1 + (2.0 / 3)) / 2, quality.Precision, 12);
        Assert.Equal(1, quality.Recall, 12);
    }

    [Fact]
    public void Quality_is_the_mean_over_questions_and_leaves_unjudged_ones_out()
    {
        var quality = Quality(["5", "3 4", "1 2", ""], [], [4], [7], [1, 2]);

        Assert.Equal(3, quality.Questions);
        Assert.Equal(1 / Math.Log2(3) / 3, quality.Gain, 12);
        Assert.Equal(0.5 / 3, quality.Precision, 12);
        Assert.Equal(1.0 / 3, quality.Recall, 12);
    }

    [Fact]
    public void Quality_gain_and_recall_look_at_ten_precision_at_more()
    {
        // Eleven right ones: all ten at the top are right, the eleventh stands last.
        var quality = Quality([string.Join(' ', Enumerable.Range(0, 11))], [.. Enumerable.Range(0, 11)]);

        Assert.Equal(1, quality.Gain, 12);
        Assert.Equal(10.0 / 11, quality.Recall, 12);
        Assert.Equal(1, quality.Precision, 12);
    }

    [Fact]
    public void Quality_asks_for_a_hundred_documents()
    {
        var index = new FixedIndex(["0"]);

        SearchBenchmark.Quality(Data([0]), index, CancellationToken.None);

        Assert.Equal([100], index.Limits);
    }

    [Fact]
    public void Speed_asks_every_question_for_ten_documents_in_every_round()
    {
        var index = new FixedIndex(["0", "1"]);

        var speed = SearchBenchmark.Speed(Data([0], []), index, CancellationToken.None);

        Assert.Equal(20, speed.Documents);
        Assert.True(speed.P99 >= speed.Median && speed.Median >= TimeSpan.Zero);
        Assert.All(index.Limits, limit => Assert.Equal(10, limit));
        Assert.True(index.Limits.Count >= 1000);
        Assert.Equal(index.Asked["q0"], index.Asked["q1"]);
    }

    [Fact]
    public void Quality_cancelled_throws() => Assert.Throws<OperationCanceledException>(
        () => SearchBenchmark.Quality(Data([0]), new FixedIndex(["0"]), new CancellationToken(canceled: true)));

    private static SearchQuality Quality(string[] found, params int[][] relevant) =>
        SearchBenchmark.Quality(Data(relevant), new FixedIndex(found), CancellationToken.None);

    private static SearchData Data(params int[][] relevant) => new(
        [.. Enumerable.Range(0, 20).Select(i => new IndexDocument($"{i}", "", "", "text"))],
        [.. relevant.Select((documents, i) => new SearchQuestion([new QueryTerm($"q{i}", 1)], documents.ToHashSet()))]);

    /// <summary>Finds for question qN what stands at place N, whatever is indexed.</summary>
    private sealed class FixedIndex(string[] found) : IPassageIndexFactory, IPassageIndex
    {
        public string Engine => "fixed";

        public List<int> Limits { get; } = [];

        public Dictionary<string, int> Asked { get; } = [];

        public IPassageIndex Build(IReadOnlyList<IndexDocument> documents, IReadOnlyDictionary<string, int> vocabulary) => this;

        public IReadOnlyList<SearchHit> Search(IReadOnlyList<QueryTerm> terms, int limit, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var word = terms[0].Word;
            Limits.Add(limit);
            Asked[word] = Asked.GetValueOrDefault(word) + 1;
            return [.. found[int.Parse(word[1..])].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((place, i) => new SearchHit(int.Parse(place), 1.0 / (i + 1)))];
        }

        public string? SuggestCorrection(string word) => null;
    }
}
