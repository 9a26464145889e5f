using CareerBot.Core.Answers;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Search;
using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Answers;

public sealed class CandidateFinderTests
{
    private static readonly Bakery Small = new(SmallKnowledge.Create());

    [Fact]
    public void Priors_weigh_every_signal_and_the_intercept()
    {
        Assert.Equal(CandidateFinder.SignalNames.Count + 1, CandidateFinder.EntryPrior.Length);
        Assert.Equal(CandidateFinder.SignalNames.Count + 1, CandidateFinder.SectionPrior.Length);
        Assert.All(Small.Find("baker salary"), candidate => Assert.Equal(CandidateFinder.SignalNames.Count, candidate.Signals.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("is it the")]
    [InlineData("zebra crossing")]
    public void Find_nothing_to_compare_gives_nothing(string question) => Assert.Empty(Small.Find(question));

    [Fact]
    public void Find_known_wording_is_as_near_as_can_be()
    {
        var entry = Small.Find("baker salary").Single(candidate => candidate.Target.Id == "baker-pay");

        Assert.Equal(1, entry.Coverage, 6);
        Assert.Equal(1, entry.NearestWording, 5);
        Assert.Equal(1, Signal(entry, "nearestShare"), 5);
        Assert.Equal(1, Signal(entry, "heading"), 6);
        Assert.Equal((2, 0), (entry.Held, entry.Missing));
    }

    [Fact]
    public void Find_wording_of_one_target_is_less_near_to_another()
    {
        var candidates = Small.Find("oven tasks").ToDictionary(candidate => candidate.Target.Id);

        Assert.True(candidates["oven-tasks"].NearestWording > 0.9);
        Assert.False(candidates.TryGetValue("baker-pay", out var pay) && pay.NearestWording > 0.5);
    }

    [Fact]
    public void Find_search_score_of_a_passage_counts_for_its_section_and_the_entries_that_rest_on_it()
    {
        var candidates = Small.Find("night figure of a baker").ToDictionary(candidate => candidate.Target.Id);

        Assert.Equal(1, Signal(candidates["bakery#pay"], "search"), 6);
        Assert.Equal(1, Signal(candidates["baker-pay"], "search"), 6);
        Assert.Equal(0, Signal(candidates["oven-tasks"], "search"), 6);
    }

    [Fact]
    public void Find_best_sentence_is_the_one_that_holds_most_of_the_subject()
    {
        double Best(string question) => Signal(Small.Find(question).Single(candidate => candidate.Target.Id == "bakery#pay"), "bestSentence");

        Assert.Equal(1, Best("night work"), 6);
        Assert.InRange(Best("night figure"), 0.3, 0.7);
    }

    [Theory]
    [InlineData("baker zebra", 1, 1)]
    [InlineData("baker salary zebra crossing", 2, 2)]
    [InlineData("how much does the baker earn", 3, 0)]
    public void Find_counts_the_words_of_the_subject_that_are_held_and_missing(string question, int held, int missing)
    {
        var entry = Small.Find(question).Single(candidate => candidate.Target.Id == "baker-pay");

        Assert.Equal((held, missing), (entry.Held, entry.Missing));
    }

    [Theory]
    [InlineData("duties", 0, 1)]
    [InlineData("oven", 1, 0)]
    [InlineData("turns", 1, 0)]
    [InlineData("duties oven", 2, 0)]
    public void Find_lone_word_of_a_single_wording_is_there_by_the_way(string question, int held, int missing)
    {
        var entry = Small.Find(question).Single(candidate => candidate.Target.Id == "oven-tasks");

        Assert.Equal((held, missing), (entry.Held, entry.Missing));
    }

    [Fact]
    public void Find_lone_word_of_several_wordings_is_held()
    {
        var small = SmallKnowledge.Create();
        var twice = new Bakery(new KnowledgeBase(
            "v1", small.Articles, [small.Faq[0], small.Faq[1] with { Alternates = [.. small.Faq[1].Alternates, "list of duties"] }], small.Intents, small.Synonyms));

        var entry = twice.Find("duties").Single(candidate => candidate.Target.Id == "oven-tasks");

        Assert.Equal((1, 0), (entry.Held, entry.Missing));
    }

    [Theory]
    [InlineData(0.03, true)]
    [InlineData(0.02, false)]
    public void Find_target_that_shares_no_word_is_looked_at_when_it_is_likely(double likelihood, bool isFound)
    {
        var candidates = Small.Find("zebra", Small.Routing with { Targets = [0, likelihood, 0, 0] });

        Assert.Equal(isFound ? ["oven-tasks"] : [], candidates.Select(candidate => candidate.Target.Id));
    }

    [Fact]
    public void Find_tells_what_the_classifiers_say_as_logarithms()
    {
        var routing = Small.Routing with { Intents = [0.6, 0.1, 0.1, 0.1, 0.1], Targets = [0.5, 0, 0, 0], Sections = [0.25, 0, 0.25, 0] };

        var entry = Small.Find("baker salary", routing).Single(candidate => candidate.Target.Id == "baker-pay");

        Assert.Equal(Math.Log(0.61), Signal(entry, "topic"), 9);
        Assert.Equal(Math.Log(0.503), entry.Likelihood, 9);
        Assert.Equal(Math.Log(0.253), Signal(entry, "section"), 9);
    }

    [Fact]
    public void Find_gives_at_most_eight_entries_and_eight_sections_the_most_promising()
    {
        var many = new Bakery(Many(12));
        var targets = new double[24];
        targets[11] = 0.9;
        targets[22] = 0.9;

        var found = many.Find("sourdough", many.Routing with { Targets = targets }).ConvertAll(candidate => candidate.Target.Number);

        Assert.Equal(16, found.Count);
        Assert.Equal([11, 0, 1, 2, 3, 4, 5, 6], found.Take(8));
        Assert.Equal(22, found[8]);
        Assert.All(found.Skip(8), number => Assert.InRange(number, 12, 23));
    }

    [Fact]
    public void Find_cancelled_throws() =>
        Assert.Throws<OperationCanceledException>(() => Small.Find("baker salary", Small.Routing, new CancellationToken(canceled: true)));

    private static double Signal(Candidate candidate, string name) => candidate.Signals[CandidateFinder.SignalNames.Index().First(one => one.Item == name).Index];

    // Entries and sections that all hold one word, and differ in another.
    private static KnowledgeBase Many(int count)
    {
        var small = SmallKnowledge.Create();
        var sections = Enumerable.Range(0, count).Select(i => new Section(
            "shop", $"s{i}", "Shelf", 2, "<p/>",
            [new Passage($"shop#s{i}/1", $"shop#s{i}", PassageKind.Paragraph, $"Sourdough number{i}.", [$"Sourdough number{i}."])])).ToList();
        return new KnowledgeBase(
            "v1",
            [new Article("shop", "The shop", ["salary"], new DateOnly(2026, 1, 2), "The bakers", null, "abc123abc123", sections)],
            [.. sections.Select((section, i) => new FaqEntry($"e{i}", $"Sourdough number{i}?", [], $"Number{i}.", [section.Id], "salary", []))],
            small.Intents,
            []);
    }

    /// <summary>A finder over a knowledge base, with the words read as the engine reads them.</summary>
    private sealed class Bakery
    {
        private readonly CandidateFinder _finder;
        private readonly QuestionReader _reader;

        public Bakery(KnowledgeBase knowledge)
        {
            var parts = AnswerEngine.Build(knowledge, new AnsweringOptions()).Parts;
            var index = new Bm25IndexFactory().Build(
                EngineParts.Documents(knowledge, new TextNormalizer(knowledge.Synonyms)), Vocabulary.Of(knowledge).Words);
            _reader = parts.Reader;
            _finder = new CandidateFinder(knowledge, index, parts.Wordings, parts.Lexicon, _reader.Read);
            var targets = parts.Wordings.Targets.Count;
            Routing = new Routing(new double[knowledge.Intents.Count], new double[targets], new double[targets], 0, 0, 0, 0);
        }

        /// <summary>Classifiers that know nothing.</summary>
        public Routing Routing { get; }

        public List<Candidate> Find(string question, Routing? routing = null, CancellationToken cancellationToken = default) =>
            _finder.Find(_reader.Read(question), routing ?? Routing, cancellationToken);
    }
}
