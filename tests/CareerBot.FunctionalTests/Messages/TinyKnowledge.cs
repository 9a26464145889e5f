using CareerBot.Core.Answers;
using CareerBot.Core.Knowledge;

namespace CareerBot.FunctionalTests.Messages;

/// <summary>Just enough knowledge to answer with a citation; with fewer entries the engine has nothing to weigh against each other.</summary>
internal static class TinyKnowledge
{
    public const string PayQuestion = "How much does a laboratory technician earn?";
    public const string PayFigure = "57,380";

    private static readonly Lazy<AnswerEngine> BuiltOnce = new(() => AnswerEngine.Build(Knowledge(), new AnsweringOptions()));

    public static AnswerEngine Engine => BuiltOnce.Value;

    private static KnowledgeBase Knowledge()
    {
        Topic[] topics =
        [
            new("salary", PayQuestion, $"The median wage was ${PayFigure} in May 2022.", "technician wage", "what is the median pay", "salary of a lab tech", "money earned per year"),
            new("skills", "Which skills are useful in the job?", "Dexterity and attention to detail matter most.", "abilities I should have", "what must I be good at", "talents for lab work", "qualities needed"),
            new("degree", "Which degree do I need to begin?", "An associate degree is usual for the entry.", "is college required", "associate or bachelor", "education to get in", "what to study first"),
            new("licensure", "Do some states ask for a license?", "Several states require personnel to be licensed.", "state license rules", "must I register with the state", "licensure by state", "permit to practise"),
            new("certification", "Who certifies technicians?", "The ASCP board and AMT issue certificates.", "get certified", "ASCP exam", "AMT certificate", "board exam for certification"),
            new("duties", "What happens on a usual working day?", "Samples are prepared, analyzed and documented.", "daily tasks", "a day at work", "what do they do all day", "duties in the morning"),
            new("workplace", "Where is the work done?", "Most positions are in hospitals and diagnostic laboratories.", "hospitals or clinics", "places of employment", "who employs them", "type of workplace"),
            new("outlook", "Is employment growing?", "Openings are expected to grow by five percent.", "job growth", "demand in the future", "outlook for ten years", "are there openings"),
        ];
        return new KnowledgeBase("000000000001", [.. topics.Select(ArticleOf)], [.. topics.Select(EntryOf)], [.. topics.Select(IntentOf), .. Others()], []);
    }

    private static Article ArticleOf(Topic topic)
    {
        var section = new Section(topic.Id, "main", "Main points", 2, $"<p>{topic.Answer}</p>", [new Passage($"{topic.Id}#main/1", $"{topic.Id}#main", PassageKind.Paragraph, topic.Answer, [topic.Answer])]);
        return new Article(topic.Id, $"About {topic.Id}", [topic.Id], new DateOnly(2026, 1, 1), "test", null, "0123456789ab", [section]);
    }

    private static FaqEntry EntryOf(Topic topic) =>
        new($"{topic.Id}-entry", topic.Question, topic.Alternates, topic.Answer, [$"{topic.Id}#main"], topic.Id, [topic.Id == "degree" ? "salary-entry" : "degree-entry"]);

    private static Intent IntentOf(Topic topic) => new(topic.Id, topic.Id, topic.Id, IntentRoute.Topic, null, [topic.Question, .. topic.Alternates]);

    private static IEnumerable<Intent> Others() =>
    [
        new("greeting", "a greeting", "", IntentRoute.Social, "Hello! Ask me about laboratory technicians.", ["hello", "hi", "good morning", "hey there", "greetings"]),
        new("person", "a person", "", IntentRoute.Person, null, ["a human please", "I want to talk to a person", "let me talk to somebody", "call me back", "connect me with an advisor"]),
        new("out-of-scope", "other things", "", IntentRoute.OutOfScope, null, ["the weather tomorrow", "bake a cake", "football results", "who won the match", "tell a joke", "stock prices"]),
    ];

    private sealed record Topic(string Id, string Question, string Answer, params string[] Alternates);
}
