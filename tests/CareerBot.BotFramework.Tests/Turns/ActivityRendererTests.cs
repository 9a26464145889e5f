using System.Text.Json;
using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Tests.Support;
using CareerBot.BotFramework.Turns;
using CareerBot.Core.Answers;
using Markdig;

namespace CareerBot.BotFramework.Tests.Turns;

public sealed class ActivityRendererTests
{
    private static readonly Answer Cited = Some.Answer(
        AnswerKind.Answered,
        "It pays 57,380 a year [1]. It grows [2].",
        [Some.Citation(), Some.Citation(2, "Outlook", "Growth", "Employment grows by 5 %.", "http://localhost:3978/sources/outlook?v=2#growth")],
        ["How do I start?", "What is an \"MLT\"?"]);

    [Fact]
    public void Render_answered_lists_each_source_with_its_number() => Assert.Equal(
        """
        It pays 57,380 a year [1]. It grows [2].

        **Sources**

        - [1] [Pay – Wages](http://localhost:3978/sources/pay?v=1#wages)
        - [2] [Outlook – Growth](http://localhost:3978/sources/outlook?v=2#growth)
        """,
        ActivityRenderer.Render(Cited).Text);

    [Fact]
    public void Render_two_passages_of_one_section_share_a_line() =>
        Assert.EndsWith(
            "**Sources**\n\n- [1] [2] [Pay – Wages](http://localhost:3978/sources/pay?v=1#wages)",
            ActivityRenderer.Render(Cited with { Citations = [Some.Citation(), Some.Citation() with { Number = 2, PassageId = "pay#wages/2" }] }).Text,
            StringComparison.Ordinal);

    [Fact]
    public void Render_correction_stands_above_the_text() =>
        Assert.StartsWith("*Showing results for salary.*\n\nIt pays", ActivityRenderer.Render(Cited with { Notice = "Showing results for salary." }).Text, StringComparison.Ordinal);

    [Fact]
    public void Render_answered_has_one_entity_with_a_claim_for_each_marker()
    {
        var entity = Assert.Single(ActivityRenderer.Render(Cited).Entities!);

        Assert.True(JsonElement.DeepEquals(Some.Element("""
            {"type":"https://schema.org/Message","@type":"Message","@context":"https://schema.org","@id":"","citation":[
             {"@type":"Claim","position":1,"appearance":{"@type":"DigitalDocument","name":"Pay – Wages",
              "url":"http://localhost:3978/sources/pay?v=1#wages","abstract":"It pays well."}},
             {"@type":"Claim","position":2,"appearance":{"@type":"DigitalDocument","name":"Outlook – Growth",
              "url":"http://localhost:3978/sources/outlook?v=2#growth","abstract":"Employment grows by 5 %."}}]}
            """), entity), entity.GetRawText());
    }

    [Fact]
    public void Render_sets_format_hint_and_buttons_that_say_their_title()
    {
        var activity = ActivityRenderer.Render(Cited);

        Assert.Equal((ActivityTypes.Message, TextFormats.Markdown, InputHints.AcceptingInput), (activity.Type, activity.TextFormat, activity.InputHint));
        Assert.Equal(
            [("imBack", "How do I start?", "How do I start?"), ("imBack", "What is an \"MLT\"?", "What is an \"MLT\"?")],
            activity.SuggestedActions!.Actions!.Select(action => (action.Type, action.Title, action.Value!.Value.GetString())));
    }

    [Fact]
    public void Render_long_names_and_quotes_keep_to_the_limits_of_Teams()
    {
        var citation = Some.Citation(title: new string('t', 60), section: new string('s', 60), quote: string.Join(' ', Enumerable.Repeat("word", 60)));

        var appearance = ActivityRenderer.Render(Cited with { Citations = [citation] }).Entities![0].GetProperty("citation")[0].GetProperty("appearance");

        Assert.InRange(appearance.GetProperty("name").GetString()!.Length, 60, 80);
        var quote = appearance.GetProperty("abstract").GetString()!;
        Assert.InRange(quote.Length, 150, 160);
        Assert.EndsWith(" word…", quote);
    }

    [Theory]
    [InlineData("Broken ](http://evil.example) [x", "Plain")]
    [InlineData("Two\n\n2. lines", "# Heading `x`")]
    [InlineData("<img src=x onerror=alert(1)>", "*bold*")]
    public void Render_titles_from_the_knowledge_cannot_break_the_list(string title, string section)
    {
        var markdown = ActivityRenderer.Render(Cited with { Citations = [Some.Citation(title: title, section: section)] }).Text!;
        var html = Markdown.ToHtml(markdown);

        Assert.Single(html.Split("<li>").Skip(1));
        Assert.Single(html.Split("<a href=").Skip(1));
        Assert.Contains("<a href=\"http://localhost:3978/sources/pay?v=1#wages\">", html);
        Assert.DoesNotContain("<img", html);
    }

    [Fact]
    public void Render_url_with_parentheses_stays_one_link()
    {
        var html = Markdown.ToHtml(ActivityRenderer.Render(Cited with { Citations = [Some.Citation(url: "http://localhost/sources/a?v=1#b)c(")] }).Text!);

        Assert.Contains("<a href=\"http://localhost/sources/a?v=1#b%29c%28\">", html);
    }

    [Fact]
    public void Render_section_that_repeats_the_title_is_named_once() =>
        Assert.EndsWith("- [1] [Pay](http://localhost:3978/sources/pay?v=1#wages)", ActivityRenderer.Render(Cited with { Citations = [Some.Citation(section: "Pay")] }).Text);

    [Theory]
    [InlineData(AnswerKind.AskedBack)]
    [InlineData(AnswerKind.SmallTalk)]
    [InlineData(AnswerKind.HandedOver)]
    [InlineData(AnswerKind.NotKnown)]
    public void Render_other_kinds_have_no_citations(AnswerKind kind)
    {
        var activity = ActivityRenderer.Render(Cited with { Kind = kind });

        Assert.Null(activity.Entities);
        Assert.DoesNotContain("Sources", activity.Text);
        Assert.Equal(kind == AnswerKind.AskedBack ? InputHints.ExpectingInput : InputHints.AcceptingInput, activity.InputHint);
    }

    [Fact]
    public void Render_without_suggestions_has_no_buttons() =>
        Assert.Null(ActivityRenderer.Render(Some.Answer(AnswerKind.SmallTalk, "Hi")).SuggestedActions);
}
