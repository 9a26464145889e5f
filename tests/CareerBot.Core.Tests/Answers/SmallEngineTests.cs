using CareerBot.Core.Answers;
using CareerBot.Core.Conversations;
using CareerBot.Core.Intents;
using CareerBot.Core.Search;
using Moq;

namespace CareerBot.Core.Tests.Answers;

public sealed class SmallEngineTests
{
    private readonly AnswerEngine _engine = AnswerEngine.Build(
        SmallKnowledge.Create(),
        new AnsweringOptions
        {
            PublicBaseUrl = new Uri("https://bot.example/base/"),
            Contacts = [new Contact { Name = "The bakers", Mail = "bakers@bakery.example", Hours = "Mon to Fri, 8 to 12" }],
            MaxQuestionLength = 100,
        });

    [Theory]
    [InlineData("How much does a baker earn?", "$30,000")]
    [InlineData("What does a baker do at the oven?", "turns the bread")]
    public void Answer_question_of_an_entry_gives_that_entry(string question, string words)
    {
        var answer = Ask(question);
        Assert.Equal(AnswerKind.Answered, answer.Kind);
        Assert.Contains(words, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_entry_marks_every_statement_and_cites_word_for_word()
    {
        var answer = Ask("How much does a baker earn?");
        Assert.Equal("It depends. A baker earned $30,000 a year in 2020. [1] Night work pays more. [1]", answer.Text);
        var citation = Assert.Single(answer.Citations);
        Assert.Equal(1, citation.Number);
        Assert.Equal("Working in a bakery", citation.Title);
        Assert.Equal("Pay", citation.Section);
        Assert.Equal("bakery#pay/1", citation.PassageId);
        Assert.Equal("https://bot.example/base/sources/bakery?v=abc123abc123#pay", citation.Url.AbsoluteUri);
        Assert.Contains(citation.Quote, SmallKnowledge.PayText, StringComparison.Ordinal);
        Assert.StartsWith("A baker earned $30,000", citation.Quote, StringComparison.Ordinal);
        Assert.EndsWith("Night work pays more.", citation.Quote, StringComparison.Ordinal);
        Assert.Equal(["What does a baker do at the oven?"], answer.Suggestions);
        Assert.Equal("salary", answer.Intent);
    }

    [Fact]
    public void Answer_greeting_gives_the_reply_of_the_content()
    {
        var answer = Ask("hello");
        Assert.Equal((AnswerKind.SmallTalk, "Hello, ask me about bakeries."), (answer.Kind, answer.Text));
        Assert.Empty(answer.Citations);
        Assert.NotEmpty(answer.Suggestions);
    }

    [Fact]
    public void Answer_person_wanted_shows_the_contacts_and_promises_nothing()
    {
        var answer = Ask("i want to talk to a human");
        Assert.Equal(AnswerKind.HandedOver, answer.Kind);
        Assert.Contains("The bakers: bakers@bakery.example, Mon to Fri, 8 to 12", answer.Text, StringComparison.Ordinal);
        Assert.Contains("not passed on", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Citations);
    }

    [Fact]
    public void Answer_unknown_subject_is_not_known_and_offers_a_person()
    {
        var answer = Ask("explain quantum chromodynamics lattices");
        Assert.Equal(AnswerKind.NotKnown, answer.Kind);
        Assert.Contains("The bakers", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("quantum", answer.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(answer.Citations);
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void Answer_question_over_the_limit_is_refused_with_the_limit(int length, bool refused)
    {
        var answer = Ask("baker pay ".PadRight(length, '?'));
        Assert.Equal(refused, answer.Text.Contains("longer than the 100 characters", StringComparison.Ordinal));
    }

    [Fact]
    public void Answer_cancelled_throws() =>
        Assert.Throws<OperationCanceledException>(() => _engine.Answer("pay", ConversationState.Empty, new CancellationToken(canceled: true)));

    [Fact]
    public void Welcome_greets_with_questions_that_are_answered()
    {
        var welcome = _engine.Welcome();
        Assert.Equal("Hello, ask me about bakeries.", welcome.Text);
        Assert.Equal(["How much does a baker earn?", "What does a baker do at the oven?"], welcome.Suggestions);
        Assert.All(welcome.Suggestions, suggestion => Assert.Equal(AnswerKind.Answered, Ask(suggestion).Kind));
    }

    [Fact]
    public void Build_asks_the_given_index_for_typed_words_with_synonyms_replaced()
    {
        var index = new Mock<IPassageIndex>(MockBehavior.Strict);
        var asked = new List<string>();
        index.Setup(i => i.SuggestCorrection(It.IsAny<string>())).Returns((string?)null);
        index.Setup(i => i.Search(It.IsAny<IReadOnlyList<QueryTerm>>(), It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .Callback((IReadOnlyList<QueryTerm> terms, int _, CancellationToken _) =>
            {
                lock (asked)
                {
                    asked.Add(string.Join(' ', terms.Select(term => term.Word)));
                }
            })
            .Returns([]);
        var factory = new Mock<IPassageIndexFactory>(MockBehavior.Strict);
        factory.Setup(f => f.Engine).Returns("mock");
        factory.Setup(f => f.Build(It.IsAny<IReadOnlyList<IndexDocument>>(), It.IsAny<IReadOnlyDictionary<string, int>>())).Returns(index.Object);
        var engine = AnswerEngine.Build(SmallKnowledge.Create(), new AnsweringOptions(), factory.Object, new LinearIntentClassifierFactory());
        asked.Clear();
        engine.Answer("what are the wages of a breadmaker", ConversationState.Empty, CancellationToken.None);
        Assert.Equal(["salary baker"], asked);
    }

    private Answer Ask(string question) => _engine.Answer(question, ConversationState.Empty, CancellationToken.None).Answer;
}
