using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>All rules; a new one is a class and a line here.</summary>
internal static class KnowledgeChecks
{
    private static readonly IKnowledgeCheck[] All =
    [
        new DuplicateIdCheck(),
        new IdFormCheck(),
        new TopicCheck(),
        new ArticleTopicsCheck(),
        new FollowUpCheck(),
        new SourceCheck(),
        new LinkCheck(),
        new AnchorCheck(),
        new EmptySectionCheck(),
        new AnswerLengthCheck(),
        new AlternatesCheck(),
        new RepeatedWordingCheck(),
        new ExampleCountCheck(),
        new RepeatedExampleCheck(),
        new NearDuplicateExampleCheck(),
        new ReplyCheck(),
        new SynonymCheck(),
        new GroundingCheck(),
        new GoldenQuestionCheck(),
    ];

    /// <summary>What breaks any rule.</summary>
    public static IEnumerable<KnowledgeProblem> Run(KnowledgeDraft draft) => All.SelectMany(check => check.Check(draft));
}
