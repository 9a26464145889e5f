using CareerBot.Core.Answers;
using CareerBot.Core.Conversations;
using CareerBot.Core.Evaluation;
using CareerBot.Core.Tests.Answers;

namespace CareerBot.Core.Tests.Evaluation;

public sealed class ReducedEngineTests
{
    private const string Question = "How much does a baker earn?";

    private static readonly AnsweringOptions Options = new();

    [Theory]
    [InlineData(EnginePart.Faq)]
    [InlineData(EnginePart.Passages)]
    public void Build_without_a_source_never_finds_it(EnginePart part)
    {
        var candidates = CandidatesOf(part, Question);

        Assert.NotEmpty(candidates);
        Assert.All(candidates, id => Assert.Equal(part == EnginePart.Faq, id.Contains('#', StringComparison.Ordinal)));
    }

    [Fact]
    public void Build_without_spelling_corrects_nothing()
    {
        Assert.NotEmpty(Explain(null, "what is the salery of a baker").Understand.Corrections);
        Assert.Empty(Explain(EnginePart.Spelling, "what is the salery of a baker").Understand.Corrections);
    }

    [Fact]
    public void Build_without_intents_finds_every_intent_as_likely()
    {
        var intents = Explain(EnginePart.Intents, Question).Route.Intents;

        Assert.True(intents.Count > 1);
        Assert.All(intents, intent => Assert.Equal(intents[0].Probability, intent.Probability, 6));
    }

    private static IEnumerable<string> CandidatesOf(EnginePart part, string question) => Explain(part, question).Retrieve.Candidates.Select(candidate => candidate.Id);

    private static AnswerExplanation Explain(EnginePart? part, string question)
    {
        var engine = part is { } reduced ? ReducedEngine.Build(SmallKnowledge.Create(), Options, reduced) : AnswerEngine.Build(SmallKnowledge.Create(), Options);
        return engine.Answer(question, ConversationState.Empty, CancellationToken.None).Answer.Explain();
    }
}
