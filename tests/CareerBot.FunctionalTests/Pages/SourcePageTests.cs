using System.Net;
using CareerBot.Core.Answers;
using CareerBot.Core.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.FunctionalTests.Pages;

[Collection(nameof(PageServer))]
public sealed class SourcePageTests(PageServer pages)
{
    private readonly HttpClient _client = pages.Server.Client;
    private readonly AnswerEngine _engine = pages.Server.Services.GetRequiredService<AnswerEngine>();

    [Fact]
    public async Task Get_every_article_shows_all_its_sections_in_order()
    {
        foreach (var article in _engine.Knowledge.Articles)
        {
            using var response = await _client.GetAsync($"/sources/{article.Slug}");
            var page = await response.ReadAsync();

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(article.Title, page.QuerySelector("h1")!.TextContent);
            Assert.Equal(article.Title, page.Title);
            Assert.Equal(article.Sections.Select(section => section.Anchor), page.QuerySelectorAll("article > section").Select(section => section.Id));
            Assert.Equal(
                article.Sections.Where(section => section.Level > 1).Select(section => section.Heading),
                page.QuerySelectorAll("article > section").Select(section => section.QuerySelector("h2,h3,h4,h5,h6")?.TextContent).OfType<string>());
            Assert.Equal($"{article.Updated:yyyy-MM-dd}", page.QuerySelector("time")!.GetAttribute("datetime"));
            Assert.Contains(article.Author, page.QuerySelector(".byline")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_the_link_of_a_citation_opens_the_section_that_holds_the_quote()
    {
        var answer = _engine.Answer("How much do medical lab technicians earn?", ConversationState.Empty, CancellationToken.None).Answer;
        var citation = answer.Citations[0];
        Assert.StartsWith(PageServer.PublicBaseUrl + "/sources/", citation.Url.AbsoluteUri, StringComparison.Ordinal);

        using var response = await _client.GetAsync(citation.Url.PathAndQuery["/career".Length..]);
        var page = await response.ReadAsync();

        Assert.Contains(citation.Quote, page.GetElementById(citation.Url.Fragment[1..])!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".note"));
    }

    [Fact]
    public async Task Get_a_table_is_shown_with_its_head()
    {
        using var response = await _client.GetAsync("/sources/mlt-and-mls");
        var table = (await response.ReadAsync()).QuerySelector("#comparison-table table")!;

        Assert.Equal(3, table.QuerySelectorAll("th").Length);
        Assert.Contains("Associate's degree", table.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_links_to_other_articles_open_and_stay_below_the_public_url()
    {
        foreach (var article in _engine.Knowledge.Articles)
        {
            using var response = await _client.GetAsync($"/sources/{article.Slug}");
            var links = (await response.ReadAsync()).QuerySelectorAll("article a").Select(link => link.GetAttribute("href")!).ToArray();
            foreach (var link in links.Where(link => !link.Contains("://", StringComparison.Ordinal)))
            {
                Assert.False(link.StartsWith('/'), link);
                var target = new Uri(new Uri(pages.Server.Address, $"/sources/{article.Slug}"), link);
                using var linked = await _client.GetAsync(target);
                var page = await linked.ReadAsync();
                Assert.True(target.Fragment.Length < 2 || page.GetElementById(target.Fragment[1..]) is not null, $"{article.Slug} links to {link}");
            }
        }
    }

    [Theory]
    [InlineData("000000000000")]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task Get_with_another_version_says_that_the_article_has_changed_and_nothing_of_the_version(string version)
    {
        using var response = await _client.GetAsync($"/sources/becoming-an-mlt?v={version}");

        Assert.NotNull((await response.ReadAsync()).QuerySelector(".note"));
        var text = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("000000000000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("script", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-article")]
    [InlineData("%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("..%2F..%2Fappsettings.json")]
    [InlineData("Becoming-an-mlt")]
    public async Task Get_an_unknown_slug_is_404_and_offers_the_articles(string slug)
    {
        using var response = await _client.GetAsync($"/sources/{slug}");
        var page = await response.ReadAsync();

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(_engine.Knowledge.Articles.Count, page.QuerySelectorAll("main li a").Length);
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.DoesNotContain("alert", page.DocumentElement.TextContent, StringComparison.Ordinal);
    }
}
