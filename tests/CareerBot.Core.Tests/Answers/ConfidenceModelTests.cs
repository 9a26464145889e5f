using CareerBot.Core.Answers;
using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Tests.Answers;

public sealed class ConfidenceModelTests
{
    private static readonly IReadOnlyList<Target> Targets = Target.Of(SmallKnowledge.Create());
    private static readonly Routing Known = new([], [], [], OffTopic: 0, NoTarget: 0, Score: 0, Novelty: 0);
    private static readonly ConfidenceModel Untaught = ConfidenceModel.Learn([]);

    private static Target PayEntry => Targets[0];

    private static Target OvenEntry => Targets[1];

    private static Target PaySection => Targets[2];

    private static Target OvenSection => Targets[3];

    [Fact]
    public void Rank_weighs_entries_and_sections_each_in_their_own_way()
    {
        // A hit of the search alone: 0.5 - 2 for an entry, 2 - 4 for a section; with a good sentence 2 more, for the section only.
        Assert.Equal(["baker-pay", "bakery#oven"], Ids(Untaught.Rank([Candidate(OvenSection, ("search", 1)), Candidate(PayEntry, ("search", 1))])));
        Assert.Equal(
            ["bakery#oven", "baker-pay"],
            Ids(Untaught.Rank([Candidate(PayEntry, ("search", 1), ("bestSentence", 1)), Candidate(OvenSection, ("search", 1), ("bestSentence", 1))])));
    }

    [Fact]
    public void Rank_tells_the_fit_and_keeps_the_order_of_equal_ones()
    {
        var ranked = Untaught.Rank([Candidate(OvenEntry), Candidate(PayEntry, ("nearestWording", 1)), Candidate(PayEntry)]);

        Assert.Equal(["baker-pay", "oven-tasks", "baker-pay"], Ids(ranked));
        Assert.Equal(Logistic(4 - 2), ranked[0].Fit, 9);
        Assert.Equal(Logistic(-2), ranked[1].Fit, 9);
        Assert.Equal(ranked[1].Fit, ranked[2].Fit);
    }

    [Fact]
    public void Confidence_of_nothing_found_is_zero() => Assert.Equal(0, Untaught.Confidence([], Known, 0));

    [Fact]
    public void Confidence_untaught_is_what_holds_in_general()
    {
        var ranked = Untaught.Rank([Candidate(PayEntry, ("coverage", 1), ("nearestWording", 1)), Candidate(OvenEntry, ("coverage", 1))]);

        // Fits of 1 + 4 - 2 and 1 - 2 on the logit scale: 0.6 for the fit, 0.2 for the lead, 1 for coverage.
        Assert.Equal(Logistic((0.6 * 3) + (0.2 * 4) + 1), Untaught.Confidence(ranked, Known, 0), 9);
        Assert.Equal(
            Logistic((0.6 * 3) + (0.2 * 4) + 1 - 0.25 - 0.5 - 0.125),
            Untaught.Confidence(ranked, Known with { OffTopic = 0.25, NoTarget = 0.5, Novelty = 0.125 }, 0), 9);
    }

    [Fact]
    public void Confidence_what_answers_the_same_is_no_rival()
    {
        var (best, same, rival) = (Candidate(PayEntry, ("nearestWording", 1)), Candidate(PaySection, ("search", 1), ("bestSentence", 1)), Candidate(OvenEntry));

        Assert.Equal(Confidence(best, rival), Confidence(best, same, rival));
        Assert.True(Confidence(best, same) > Confidence(best, rival));
        Assert.True(Confidence(best) > Confidence(best, rival));
    }

    [Fact]
    public void Confidence_section_that_the_entry_names_without_citing_is_no_rival_either()
    {
        var small = SmallKnowledge.Create();
        var also = Target.Of(new KnowledgeBase("v1", small.Articles, [small.Faq[0] with { AlsoIn = ["bakery#oven"] }], small.Intents, small.Synonyms));
        var (best, section) = (Candidate(also[0], ("nearestWording", 1)), Candidate(also[2], ("search", 1), ("bestSentence", 1)));

        Assert.Equal("bakery#oven", section.Target.Id);
        Assert.Equal(Confidence(best), Confidence(best, section));
    }

    [Fact]
    public void Learn_ranking_follows_the_signal_that_tells()
    {
        // In general a heading says nothing of an entry; here it always does, and the nearest wording misleads.
        var taught = ConfidenceModel.Learn([.. Enumerable.Range(0, 50).Select(_ => Example(PayEntry, Known))]);

        List<Candidate> asked = [Candidate(PayEntry, ("heading", 1)), Candidate(OvenEntry, ("nearestWording", 1))];
        Assert.Equal("oven-tasks", Ids(Untaught.Rank(asked))[0]);
        Assert.Equal("baker-pay", Ids(taught.Rank(asked))[0]);
    }

    [Fact]
    public void Learn_questions_without_an_answer_teach_no_ranking_but_caution()
    {
        var examples = Enumerable.Range(0, 50).Select(_ => Example(PayEntry, Known)).ToList();
        var strange = Known with { Novelty = 1 };

        var trusting = ConfidenceModel.Learn(examples);
        var careful = ConfidenceModel.Learn([.. examples, .. Enumerable.Range(0, 50).Select(_ => Example(null, strange))]);

        List<Candidate> asked = [Candidate(PayEntry, ("heading", 1)), Candidate(OvenEntry, ("nearestWording", 1))];
        Assert.Equal(trusting.Rank(asked).Select(one => one.Fit), careful.Rank(asked).Select(one => one.Fit));
        Assert.InRange(careful.Confidence(careful.Rank(asked), strange, 0), 0, 0.2);
        Assert.InRange(careful.Confidence(careful.Rank(asked), Known, 0), 0.8, 1);
    }

    [Fact]
    public void Learn_answer_from_the_same_section_counts_as_right()
    {
        var example = Example(PaySection, Known);

        Assert.True(example.HasAnswer);
        Assert.True(example.IsRight(PayEntry));
        Assert.False(example.IsRight(OvenEntry));
        Assert.False(Example(null, Known).IsRight(PayEntry));
    }

    [Fact]
    public void Learn_heavier_examples_count_more()
    {
        ConfidenceExample[] Examples(double weight) =>
            [.. Enumerable.Range(0, 20).Select(_ => Example(PayEntry, Known)), .. Enumerable.Range(0, 20).Select(_ => Example(null, Known) with { Weight = weight })];
        double Sure(double weight) => ConfidenceModel.Learn(Examples(weight)) is var model
            ? model.Confidence(model.Rank([Candidate(PayEntry, ("heading", 1))]), Known, 0) : 0;

        Assert.True(Sure(3) < Sure(1));
        Assert.True(Sure(1) < Sure(0.1));
    }

    [Fact]
    public void Write_and_read_ranks_and_trusts_the_same_bit_for_bit()
    {
        var model = ConfidenceModel.Learn([.. Enumerable.Range(0, 10).Select(_ => Example(PayEntry, Known)), Example(null, Known)]);
        using var stream = new MemoryStream();
        model.Write(new BinaryWriter(stream));
        stream.Position = 0;

        var read = ConfidenceModel.Read(new BinaryReader(stream));

        List<Candidate> asked = [Candidate(PayEntry, ("heading", 1)), Candidate(OvenSection, ("search", 1)), Candidate(OvenEntry, ("nearestWording", 1))];
        Assert.Equal(model.Rank(asked), read.Rank(asked));
        Assert.Equal(model.Confidence(model.Rank(asked), Known, 0.3), read.Confidence(read.Rank(asked), Known, 0.3));
    }

    [Fact]
    public void Read_cut_off_or_foreign_numbers_are_refused()
    {
        using var stream = new MemoryStream();
        Untaught.Write(new BinaryWriter(stream));
        var bytes = stream.ToArray();

        Assert.Throws<EndOfStreamException>(() => ConfidenceModel.Read(new BinaryReader(new MemoryStream(bytes[..^1]))));
        Assert.Throws<InvalidDataException>(() => ConfidenceModel.Read(new BinaryReader(new MemoryStream([1, .. bytes]))));
    }

    // The entry on pay has the heading and the one on the oven the nearest wording.
    private static ConfidenceExample Example(Target? target, Routing routing) =>
        new([Candidate(PayEntry, ("heading", 1)), Candidate(OvenEntry, ("nearestWording", 1))], target, routing, 0, 1);

    private static double Confidence(params Candidate[] candidates) => Untaught.Confidence(Untaught.Rank(candidates), Known, 0);

    private static Candidate Candidate(Target target, params (string Signal, double Value)[] signals)
    {
        var values = new double[CandidateFinder.SignalNames.Count];
        foreach (var (signal, value) in signals)
        {
            values[CandidateFinder.SignalNames.Index().First(name => name.Item == signal).Index] = value;
        }

        return new Candidate(target, values);
    }

    private static List<string> Ids(List<RankedCandidate> ranked) => ranked.ConvertAll(one => one.Candidate.Target.Id);

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
