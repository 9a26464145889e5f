using CareerBot.Core.Answers;
using CareerBot.Core.Intents;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Search;

namespace CareerBot.Core.Tests.Answers;

public sealed class DeciderTests
{
    private const double Threshold = 0.2;

    private readonly KnowledgeBase _knowledge = SmallKnowledge.Create();
    private readonly EngineParts _parts;
    private readonly Decider _decider;

    public DeciderTests()
    {
        _parts = EngineParts.Build(_knowledge, new Bm25IndexFactory(), new LinearIntentClassifierFactory(), cache: null);
        _decider = new Decider(_knowledge, _parts.Wordings.Targets, _parts.Statements, Threshold);
    }

    [Theory]
    [InlineData(0.9, 0.1, AnswerKind.Answered)]
    [InlineData(0.2, 0.1, AnswerKind.Answered)]
    [InlineData(0.19, 0.1, AnswerKind.NotKnown)]
    [InlineData(0.16, 0.55, AnswerKind.AskedBack)]
    [InlineData(0.16, 0.5, AnswerKind.NotKnown)]
    [InlineData(0.14, 0.55, AnswerKind.NotKnown)]
    [InlineData(0.45, 0.8, AnswerKind.AskedBack)]
    [InlineData(0.45, 0.75, AnswerKind.Answered)]
    [InlineData(0.55, 0.85, AnswerKind.Answered)]
    public void Decide_answers_asks_back_or_refuses_by_confidence_and_the_rival(double confidence, double rival, AnswerKind kind) =>
        Assert.Equal(kind, _decider.Decide(Retrieval(confidence, ("baker-pay", 0.85), ("oven-tasks", rival)), []).Kind);

    [Fact]
    public void Decide_asking_back_offers_the_close_ones_best_first() =>
        Assert.Equal(
            ["baker-pay", "oven-tasks"],
            _decider.Decide(Retrieval(0.45, ("baker-pay", 0.85), ("oven-tasks", 0.8)), []).Alternatives.Select(entry => entry.Id));

    [Fact]
    public void Decide_does_not_ask_again_for_what_was_chosen_before()
    {
        var decision = _decider.Decide(Retrieval(0.45, ("baker-pay", 0.85), ("oven-tasks", 0.8)), ["oven-tasks"]);

        Assert.Equal((AnswerKind.Answered, "oven-tasks"), (decision.Kind, decision.Best?.Target.Id));
    }

    [Fact]
    public void Decide_choice_of_before_does_not_stand_against_a_sure_answer() =>
        Assert.Equal("baker-pay", _decider.Decide(Retrieval(0.9, ("baker-pay", 0.85), ("oven-tasks", 0.2)), ["oven-tasks"]).Best?.Target.Id);

    [Theory]
    [InlineData(1, 2, AnswerKind.NotKnown)]
    [InlineData(2, 2, AnswerKind.Answered)]
    [InlineData(0, 1, AnswerKind.NotKnown)]
    [InlineData(1, 1, AnswerKind.Answered)]
    public void Decide_one_known_word_among_strange_ones_is_not_enough(int held, int missing, AnswerKind kind) =>
        Assert.Equal(kind, _decider.Decide(Retrieval(0.9, held, missing, ("baker-pay", 0.85)), []).Kind);

    [Theory]
    [InlineData("greeting", AnswerKind.SmallTalk)]
    [InlineData("person", AnswerKind.HandedOver)]
    [InlineData("off-topic", AnswerKind.NotKnown)]
    public void Decide_intent_that_is_likelier_than_any_answer_has_its_way(string intent, AnswerKind kind)
    {
        var decision = _decider.Decide(Retrieval(0.1, ("baker-pay", 0.85)) with { Routing = Routing(intent) }, []);

        Assert.Equal((kind, intent), (decision.Kind, decision.Intent?.Id));
    }

    private Retrieval Retrieval(double confidence, params (string Id, double Fit)[] ranked) => Retrieval(confidence, held: 2, missing: 0, ranked);

    private Retrieval Retrieval(double confidence, int held, int missing, params (string Id, double Fit)[] ranked) => new(
        _parts.Reader.Read("baker oven"),
        Routing("salary"),
        [.. ranked.Select(one => new RankedCandidate(
            new Candidate(_parts.Wordings.Targets.Single(target => target.Id == one.Id), new double[CandidateFinder.SignalNames.Count]) { Held = held, Missing = missing }, one.Fit))],
        confidence);

    private Routing Routing(string intent) => new(
        [.. _knowledge.Intents.Select(one => one.Id == intent ? 0.9 : 0.02)], new double[_parts.Wordings.Targets.Count], new double[_parts.Wordings.Targets.Count], 0.1, 0.1, 0, 0);
}
