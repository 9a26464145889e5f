using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Tests.Answers;

/// <summary>A knowledge base of one article and two entries: as small as content can be.</summary>
internal static class SmallKnowledge
{
    public const string PayText = "A baker earned $30,000 a year in 2020. The figure is for all bakeries together. Night work pays more.";
    public const string OvenText = "The ovens are lit at three in the morning.\nTasks at the oven:\nlighting the fire\nturning the bread";

    public static KnowledgeBase Create()
    {
        var pay = new Passage("bakery#pay/1", "bakery#pay", PassageKind.Paragraph, PayText, [.. PayText.Split(". ").Select(part => part.EndsWith('.') ? part : part + ".")]);
        var oven = new Passage("bakery#oven/1", "bakery#oven", PassageKind.List, OvenText, OvenText.Split('\n'));
        var article = new Article(
            "bakery", "Working in a bakery", ["salary", "duties"], new DateOnly(2026, 1, 2), "The bakers", null, "abc123abc123",
            [new Section("bakery", "pay", "Pay", 2, "<p/>", [pay]), new Section("bakery", "oven", "The oven", 2, "<p/>", [oven])]);
        return new KnowledgeBase(
            "v1",
            [article],
            [
                new FaqEntry(
                    "baker-pay", "How much does a baker earn?", ["baker salary", "pay in a bakery", "what money do bakers make"],
                    "It depends. A baker earned $30,000 a year in 2020. Night work pays more.", ["bakery#pay"], "salary", ["oven-tasks"]),
                new FaqEntry(
                    "oven-tasks", "What does a baker do at the oven?", ["oven tasks", "who turns the bread", "duties at the fire"],
                    "A baker lights the fire and turns the bread.", ["bakery#oven"], "duties", ["baker-pay"]),
            ],
            [
                new Intent("salary", "pay", "", IntentRoute.Topic, null, ["how much money", "what is the pay", "wages please"]),
                new Intent("duties", "the work", "", IntentRoute.Topic, null, ["what do they do", "tasks of the day", "work at the oven"]),
                new Intent("greeting", "a greeting", "", IntentRoute.Social, "Hello, ask me about bakeries.", ["hello", "hi there", "good morning"]),
                new Intent("person", "a person", "", IntentRoute.Person, null, ["talk to a human", "call me", "i want a person"]),
                new Intent("off-topic", "another subject", "", IntentRoute.OutOfScope, "I only know bakeries.", ["weather tomorrow", "who won the match", "tell a joke"]),
            ],
            [new SynonymGroup("baker", ["bakers", "breadmaker"], "job"), new SynonymGroup("salary", ["wages", "earn", "earnings"])]);
    }
}
