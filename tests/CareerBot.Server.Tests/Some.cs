using CareerBot.Core.Answers;

namespace CareerBot.Server.Tests;

/// <summary>Values for tests that do not care about the details.</summary>
internal static class Some
{
    public static Answer Answer(
        AnswerKind kind = AnswerKind.Answered, string text = "Two years. [1]", string quote = "It takes \"two\" years – typically.", params string[] suggestions) =>
        new(
            kind,
            text,
            0.75,
            "degree",
            [new Citation(1, "Becoming [an] MLT", "How long it takes", new Uri("http://localhost:3978/sources/becoming-an-mlt?v=0123456789ab#how-long"), quote, "becoming-an-mlt#how-long/1", "0123456789ab")],
            suggestions,
            () => new AnswerExplanation(
                new UnderstandStep(
                    "how long", [new WeighedTerm("long", 2.5, IsKnown: true), new WeighedTerm("zq", 4, IsKnown: false)], new Dictionary<string, string> { ["lnog"] = "long" }, FollowUp: true),
                new RouteStep([new ScoredIntent("degree", 0.9)], 0.1, 0.2),
                new RetrieveStep([new ScoredCandidate("degree-how-long", 0.75, new Dictionary<string, double> { ["coverage"] = 0.5 })]),
                new DecideStep(0.25, "degree-how-long is sure enough."),
                new ComposeStep([new ComposedStatement("Two years.", "becoming-an-mlt#how-long/1", quote)])));
}
