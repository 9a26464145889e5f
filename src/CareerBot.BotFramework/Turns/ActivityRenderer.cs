using System.Text;
using System.Text.Json;
using CareerBot.BotFramework.Activities;
using CareerBot.Core.Answers;

namespace CareerBot.BotFramework.Turns;

/// <summary>Turns an answer into an activity in Markdown.</summary>
internal static class ActivityRenderer
{
    private static readonly Activity Apology = PlainReply("Sorry, I could not work that out just now. Please try again in a moment.");
    private static readonly Activity LateApology = PlainReply("Sorry, that took me too long. Please try again in a moment.");

    /// <summary>The activity that says <paramref name="answer"/>, not addressed yet. Only an answered question carries citations.</summary>
    public static Activity Render(Answer answer)
    {
        var citations = answer.Kind == AnswerKind.Answered ? answer.Citations : [];
        return new Activity
        {
            Type = ActivityTypes.Message,
            Text = Notice(answer) + Text(answer.Text, citations),
            TextFormat = TextFormats.Markdown,
            InputHint = answer.Kind == AnswerKind.AskedBack ? InputHints.ExpectingInput : InputHints.AcceptingInput,
            SuggestedActions = Buttons(answer.Suggestions),
            Entities = citations.Count == 0 ? null : [Entity(citations)],
        };
    }

    /// <summary>What is said when a turn broke, or took too long.</summary>
    public static Activity Apologise(bool late) => late ? LateApology : Apology;

    private static string Notice(Answer answer) => answer.Notice is { } notice ? $"*{MarkdownText.Line(notice)}*\n\n" : "";

    private static string Text(string text, IReadOnlyList<Citation> citations)
    {
        var body = MarkdownText.Paragraphs(text);
        if (citations.Count == 0)
        {
            return body;
        }

        var rendered = new StringBuilder(body).Append("\n\n**Sources**\n");
        foreach (var section in citations.GroupBy(Link, StringComparer.Ordinal))
        {
            rendered.Append("\n- ").AppendJoin(' ', section.Select(citation => $"[{citation.Number}]"));
            rendered.Append(" [").Append(MarkdownText.Line(Name(section.First()))).Append("](").Append(section.Key).Append(')');
        }

        return rendered.ToString();
    }

    private static SuggestedActions? Buttons(IReadOnlyList<string> suggestions) =>
        suggestions.Count == 0 ? null : new SuggestedActions { Actions = [.. suggestions.Select(Button)] };

    private static CardAction Button(string suggestion) => new()
    {
        Type = CardAction.ImBack,
        Title = suggestion,
        Value = JsonSerializer.SerializeToElement(suggestion, ActivityJsonContext.Default.String),
    };

    private static JsonElement Entity(IReadOnlyList<Citation> citations) =>
        JsonSerializer.SerializeToElement(new CitationEntity { Citation = [.. citations.Select(Claim)] }, ActivityJsonContext.Default.CitationEntity);

    private static Claim Claim(Citation citation) => new(citation.Number, new ClaimAppearance(
        TextCut.AtWord(Name(citation), ClaimAppearance.MaxNameLength),
        citation.Url.AbsoluteUri,
        TextCut.AtWord(citation.Quote, ClaimAppearance.MaxAbstractLength)));

    private static string Name(Citation citation) =>
        citation.Section.Length == 0 || citation.Section == citation.Title ? citation.Title : $"{citation.Title} – {citation.Section}";

    // A parenthesis may stand in a URL but would end the link.
    private static string Link(Citation citation) => citation.Url.AbsoluteUri.Replace("(", "%28").Replace(")", "%29");

    private static Activity PlainReply(string text) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        TextFormat = TextFormats.Plain,
        InputHint = InputHints.AcceptingInput,
    };
}
