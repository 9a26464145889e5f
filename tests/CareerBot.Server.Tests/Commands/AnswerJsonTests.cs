using System.Text.Json;
using CareerBot.Core.Answers;
using CareerBot.Server.Commands;

namespace CareerBot.Server.Tests.Commands;

public sealed class AnswerJsonTests
{
    [Fact]
    public void Write_has_every_field_of_the_answer()
    {
        using var json = JsonDocument.Parse(AnswerJson.Write(Some.Answer(suggestions: "Next?")));
        var root = json.RootElement;

        Assert.Equal(
            ["kind", "text", "notice", "confidence", "intent", "citations", "suggestions", "explanation"],
            root.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["number", "title", "section", "url", "quote", "passageId", "version"],
            root.GetProperty("citations")[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal("http://localhost:3978/sources/becoming-an-mlt?v=0123456789ab#how-long", root.GetProperty("citations")[0].GetProperty("url").GetString());
        Assert.Equal(["understand", "route", "retrieve", "decide", "compose"], root.GetProperty("explanation").EnumerateObject().Select(step => step.Name));
        Assert.Equal("long", root.GetProperty("explanation").GetProperty("understand").GetProperty("corrections").GetProperty("lnog").GetString());
        Assert.Equal("Next?", root.GetProperty("suggestions")[0].GetString());
    }

    [Theory]
    [InlineData(AnswerKind.Answered, "answered")]
    [InlineData(AnswerKind.AskedBack, "askedBack")]
    [InlineData(AnswerKind.SmallTalk, "smallTalk")]
    [InlineData(AnswerKind.HandedOver, "handedOver")]
    [InlineData(AnswerKind.NotKnown, "notKnown")]
    public void Write_names_the_kind_in_camel_case(AnswerKind kind, string name)
    {
        using var json = JsonDocument.Parse(AnswerJson.Write(Some.Answer(kind)));
        Assert.Equal(name, json.RootElement.GetProperty("kind").GetString());
    }

    [Fact]
    public void Write_letters_are_readable_and_control_characters_escaped()
    {
        var json = AnswerJson.Write(Some.Answer(text: "Bachelor’s – naïve <b>\u001b[31m\u009b\u202e", quote: "say 'yes' & \"no\""));

        Assert.Contains("Bachelor’s – naïve <b>\\u001B[31m\\u009B\\u202E", json, StringComparison.Ordinal);
        Assert.Contains("say 'yes' & \\\"no\\\"", json, StringComparison.Ordinal);
    }
}
