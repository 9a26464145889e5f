using CareerBot.Core.Answers;
using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Tests.Answers;

public sealed class RepliesTests
{
    private static readonly Intent Topic = new("salary", "pay", "", IntentRoute.Topic, null, []);
    private static readonly Intent Outside = new("medical", "health", "", IntentRoute.OutOfScope, "Please ask a doctor.", []);

    private readonly Replies _replies = new([new Contact { Name = "The bakers", Phone = "555-0100" }]);

    [Fact]
    public void NotKnown_names_the_topic_it_understood() =>
        Assert.StartsWith("I take this to be about pay, but my articles do not answer it. The questions below", _replies.NotKnown(Topic, hasNearest: true), StringComparison.Ordinal);

    [Fact]
    public void NotKnown_out_of_scope_says_what_the_content_says() =>
        Assert.StartsWith("Please ask a doctor. A person to ask", _replies.NotKnown(Outside, hasNearest: false), StringComparison.Ordinal);

    [Fact]
    public void NotKnown_offers_a_person_where_there_is_one()
    {
        Assert.EndsWith("\n- The bakers: 555-0100", _replies.NotKnown(null, hasNearest: false), StringComparison.Ordinal);
        Assert.Equal("My articles do not answer that.", new Replies([]).NotKnown(null, hasNearest: false));
    }
}
