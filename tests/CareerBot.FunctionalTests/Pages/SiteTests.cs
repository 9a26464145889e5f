using System.Net;
using System.Text;
using System.Text.Json;
using CareerBot.Core.Answers;
using CareerBot.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.FunctionalTests.Pages;

[Collection(nameof(PageServer))]
public sealed class SiteTests(PageServer pages)
{
    private readonly HttpClient _client = pages.Server.Client;

    [Fact]
    public async Task Start_page_shows_three_questions_with_their_commands_and_the_messages_url()
    {
        using var response = await _client.GetAsync("/");
        var page = await response.ReadAsync();
        var commands = page.QuerySelectorAll("pre code").Select(code => code.TextContent).ToArray();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(PageServer.PublicBaseUrl + "/api/messages", commands[0]);
        Assert.Equal(3, page.QuerySelectorAll("h3").Length);
        Assert.Equal(3, commands.Count(command => command.StartsWith("careerbot ask \"", StringComparison.Ordinal)));
        Assert.Equal(3, commands.Count(command => command.StartsWith($"curl -s \"{PageServer.PublicBaseUrl}/api/messages\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Start_page_curl_command_holds_a_message_that_is_answered()
    {
        using var response = await _client.GetAsync("/");
        var command = (await response.ReadAsync()).QuerySelectorAll("pre code").Select(code => code.TextContent)
            .First(text => text.StartsWith("curl", StringComparison.Ordinal));
        await AssertAnswersAsync(command);
    }

    [Fact]
    public async Task Readme_curl_command_holds_a_message_that_is_answered()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "README.md"));
        var start = readme.IndexOf("curl -s http://localhost:3978/api/messages", StringComparison.Ordinal);

        await AssertAnswersAsync(readme[start..readme.IndexOf("\n```", start, StringComparison.Ordinal)]);
    }

    [Fact]
    public async Task Host_and_forwarded_headers_change_nothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "evil.example";
        request.Headers.Add("X-Forwarded-Host", "evil.example");
        request.Headers.Add("X-Forwarded-Proto", "gopher");
        request.Headers.Add("Forwarded", "host=evil.example");
        using var changed = await _client.SendAsync(request);
        using var plain = await _client.GetAsync("/");

        Assert.Equal(await plain.Content.ReadAsStringAsync(), await changed.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Health_is_ok_with_the_version_of_the_knowledge()
    {
        using var json = JsonDocument.Parse(await _client.GetStringAsync("/healthz"));
        var version = pages.Server.Services.GetRequiredService<AnswerEngine>().Knowledge.Version;

        Assert.Equal(["status", "knowledge"], json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("ok", version), (json.RootElement.GetProperty("status").GetString(), json.RootElement.GetProperty("knowledge").GetString()));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/sources/becoming-an-mlt")]
    [InlineData("/nowhere")]
    [InlineData("/boom")]
    [InlineData("/careerbot.css")]
    [InlineData("/api/messages")]
    public async Task Every_response_has_the_headers_of_a_harmless_page(string path)
    {
        using var response = await _client.GetAsync(path);

        Assert.Equal(
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/sources/becoming-an-mlt")]
    [InlineData("/a/b/c")]
    public async Task Every_page_finds_its_style_and_loads_nothing_from_elsewhere(string path)
    {
        using var response = await _client.GetAsync(path);
        var page = await response.ReadAsync();
        var links = page.QuerySelectorAll("link").Select(link => link.GetAttribute("href")!).ToArray();

        Assert.Equal(["careerbot.svg", "careerbot.css"], links.Select(link => link[(link.LastIndexOf('/') + 1)..]));
        Assert.Empty(page.QuerySelectorAll("script, style, [style], iframe, img"));
        foreach (var link in links)
        {
            using var file = await _client.GetAsync(new Uri(new Uri(pages.Server.Address, path), link));
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        }
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/sources")]
    [InlineData("/sources/a/b")]
    [InlineData("/appsettings.json")]
    [InlineData("/%2e%2e/appsettings.json")]
    public async Task Unknown_paths_are_a_friendly_404(string path)
    {
        using var response = await _client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("Page not found", (await response.ReadAsync()).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_failure_is_a_plain_page_without_details()
    {
        using var response = await _client.GetAsync("/boom");
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("Something went wrong", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret detail", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/sources/becoming-an-mlt", HttpStatusCode.OK)]
    [InlineData("/sources/nothing", HttpStatusCode.NotFound)]
    [InlineData("/healthz", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    public async Task Head_is_answered_like_get_without_a_body(string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var response = await _client.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_method_that_is_not_taken_is_405()
    {
        using var page = await _client.DeleteAsync("/");
        using var messages = await _client.GetAsync("/api/messages");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, page.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, messages.StatusCode);
    }

    private async Task AssertAnswersAsync(string curl)
    {
        var body = curl[(curl.IndexOf('\'', StringComparison.Ordinal) + 1)..^1];
        Assert.EndsWith("'", curl, StringComparison.Ordinal);
        Assert.DoesNotContain("'", body, StringComparison.Ordinal);
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var reply = await _client.PostAsync("/api/messages", content);

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        using var json = JsonDocument.Parse(await reply.Content.ReadAsStringAsync());
        var activity = json.RootElement.GetProperty("activities")[0];
        Assert.Equal("message", activity.GetProperty("type").GetString());
        Assert.Contains("[1]", activity.GetProperty("text").GetString(), StringComparison.Ordinal);
    }
}
