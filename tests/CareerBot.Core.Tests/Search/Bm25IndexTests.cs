using CareerBot.Core.Search;

namespace CareerBot.Core.Tests.Search;

public sealed class Bm25IndexTests
{
    private static readonly IndexDocument[] Documents =
    [
        new("a", "becoming a technician", "certification", "a technician needs certification from a body"),
        new("b", "becoming a technician", "salary", "the median salary of technicians was 57380 in may 2022"),
        new("c", "", "how much do technicians earn salary", "the median salary was 57380"),
        new("d", "laboratory work", "blood", "blood blood blood is typed and matched before transfusion"),
        new("e", "laboratory work", "samples", "blood and other samples are logged in the laboratory by people who then test the samples with care"),
    ];

    private readonly IPassageIndex _index = new Bm25IndexFactory().Build(Documents, new Dictionary<string, int> { ["certification"] = 3, ["salary"] = 5 });

    [Fact]
    public void Search_rare_word_finds_its_documents_best_first()
    {
        Assert.Equal(["b", "c"], Find("salary"));
        Assert.Equal(["d", "e"], Find("blood"));
    }

    [Fact]
    public void Search_compares_stems() => Assert.Equal(Find("transfusion"), Find("transfusions"));

    [Fact]
    public void Search_more_words_matched_rank_higher() => Assert.Equal("e", Find("blood", "samples")[0]);

    [Fact]
    public void Search_weight_counts()
    {
        Assert.Equal("a", Search(10, ("certification", 1), ("salary", 0.1))[0]);
        Assert.Equal("b", Search(10, ("certification", 0.1), ("salary", 1))[0]);
    }

    [Theory]
    [InlineData("the")]
    [InlineData("unheard")]
    [InlineData("")]
    [InlineData("* OR title:[a TO z]~2^9 \"")]
    public void Search_stop_word_unknown_word_or_operators_finds_nothing(string word) => Assert.Empty(Find(word));

    [Fact]
    public void Search_no_words_finds_nothing() => Assert.Empty(Find());

    [Fact]
    public void Search_limit_keeps_the_best()
    {
        Assert.Equal(["b"], Search(1, ("salary", 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Search(0, ("salary", 1)));
    }

    [Fact]
    public void Search_equal_documents_keep_their_order()
    {
        var same = Enumerable.Range(0, 20).Select(i => new IndexDocument($"{i}", "", "", "blood")).ToArray();
        var hits = new Bm25IndexFactory().Build(same, new Dictionary<string, int>()).Search([new QueryTerm("blood", 1)], 5, CancellationToken.None);
        Assert.Equal([0, 1, 2, 3, 4], hits.Select(hit => hit.Document));
    }

    [Fact]
    public void Search_cancelled_throws() =>
        Assert.Throws<OperationCanceledException>(() => _index.Search([new QueryTerm("blood", 1)], 1, new CancellationToken(canceled: true)));

    [Fact]
    public void Search_nothing_indexed_finds_nothing() =>
        Assert.Empty(new Bm25IndexFactory().Build([], new Dictionary<string, int>()).Search([new QueryTerm("blood", 1)], 5, CancellationToken.None));

    [Fact]
    public void Search_from_many_threads_gives_the_same()
    {
        var expected = _index.Search([new QueryTerm("blood", 1), new QueryTerm("salary", 1)], 10, CancellationToken.None);
        Parallel.For(0, 200, _ => Assert.Equal(expected, _index.Search([new QueryTerm("blood", 1), new QueryTerm("salary", 1)], 10, CancellationToken.None)));
    }

    [Fact]
    public void SuggestCorrection_misspelt_word_gives_the_word()
    {
        Assert.Equal("certification", _index.SuggestCorrection("certifcation"));
        Assert.Null(_index.SuggestCorrection("certification"));
    }

    [Fact]
    public void Search_pair_of_neighbours_counts_where_it_stands_together()
    {
        IndexDocument[] documents = [new("far", "", "", "blood " + string.Concat(Enumerable.Repeat("filler ", 20)) + "bank"), new("near", "", "", string.Concat(Enumerable.Repeat("filler ", 20)) + "blood bank")];
        Assert.Equal("near", Best(documents, new RankingOptions(), "blood", "bank"));
        Assert.Equal("far", Best(documents, new RankingOptions { PairWeight = 0 }, "blood", "bank"));
    }

    [Fact]
    public void Search_coordination_prefers_the_document_that_holds_both_words()
    {
        IndexDocument[] documents =
        [
            new("one", "", "", "rare rare rare rare"), new("both", "", "", "rare common filler filler"),
            .. Enumerable.Range(0, 2).Select(i => new IndexDocument($"{i}", "", "", "common")),
        ];
        Assert.Equal("both", Best(documents, new RankingOptions { PairWeight = 0, FeedbackWeight = 0, Coordination = 1 }, "rare", "common"));
        Assert.Equal("one", Best(documents, new RankingOptions { PairWeight = 0, FeedbackWeight = 0, Coordination = 0 }, "rare", "common"));
    }

    [Fact]
    public void Search_feedback_prefers_what_resembles_the_best_documents()
    {
        IndexDocument[] documents =
        [
            new("best", "", "", "transfusion donor plasma"), new("other", "", "", "transfusion weather sports"), new("alike", "", "", "transfusion donor plasma"),
        ];
        Assert.Equal(["best", "alike", "other"], Ranked(documents, new RankingOptions { FeedbackDocuments = 1 }));
        Assert.Equal(["best", "other", "alike"], Ranked(documents, new RankingOptions { FeedbackWeight = 0 }));
    }

    [Fact]
    public void Search_field_counts_by_its_weight()
    {
        IndexDocument[] documents = [new("title", "blood", "", "filler"), new("heading", "", "blood", "filler")];
        Assert.Equal("heading", Best(documents, new RankingOptions(), "blood"));
        Assert.Equal("title", Best(documents, new RankingOptions { TitleWeight = 2 }, "blood"));
    }

    private static string Best(IndexDocument[] documents, RankingOptions options, params string[] words) =>
        documents[new Bm25IndexFactory(options).Build(documents, new Dictionary<string, int>())
            .Search([.. words.Select(word => new QueryTerm(word, 1))], 10, CancellationToken.None)[0].Document].Id;

    private static IEnumerable<string> Ranked(IndexDocument[] documents, RankingOptions options) =>
        new Bm25IndexFactory(options).Build(documents, new Dictionary<string, int>())
            .Search([new QueryTerm("transfusion", 1)], 10, CancellationToken.None).Select(hit => documents[hit.Document].Id);

    private List<string> Find(params string[] words) => Search(10, [.. words.Select(word => (word, 1.0))]);

    private List<string> Search(int limit, params (string Word, double Weight)[] terms) =>
        [.. _index.Search([.. terms.Select(term => new QueryTerm(term.Word, term.Weight))], limit, CancellationToken.None).Select(hit => Documents[hit.Document].Id)];
}
