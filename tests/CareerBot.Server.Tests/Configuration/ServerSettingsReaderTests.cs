using CareerBot.Server.Configuration;
using Microsoft.Extensions.Configuration;

namespace CareerBot.Server.Tests.Configuration;

public sealed class ServerSettingsReaderTests
{
    private static readonly string Root = Path.GetFullPath("/root");

    [Fact]
    public void Read_nothing_set_gives_the_defaults()
    {
        var settings = Read().Settings!;

        Assert.Equal("http://localhost:3978/", settings.Answering.PublicBaseUrl.AbsoluteUri);
        Assert.Equal(Path.Combine(Root, "knowledge"), settings.KnowledgePath);
        Assert.Equal("https://fastcareertraining.com/", Assert.Single(settings.Answering.Contacts).Url!.AbsoluteUri);
    }

    [Fact]
    public void Read_everything_set_is_taken_over()
    {
        var settings = Read(
            ("Server:PublicBaseUrl", "https://bot.example.org/career"),
            ("Knowledge:Path", "other"),
            ("Handover:Contacts:0:Name", " Student office "),
            ("Handover:Contacts:0:Url", "https://example.org/contact"),
            ("Handover:Contacts:0:Mail", "office@example.org"),
            ("Handover:Contacts:0:Phone", "+1 555 0100"),
            ("Handover:Contacts:0:Hours", "Monday to Friday, 9 to 5"),
            ("Handover:Contacts:1:Name", "Library")).Settings!;

        Assert.Equal("https://bot.example.org/career/", settings.Answering.PublicBaseUrl.AbsoluteUri);
        Assert.Equal(Path.Combine(Root, "other"), settings.KnowledgePath);
        Assert.Equal(["Student office", "Library"], settings.Answering.Contacts.Select(contact => contact.Name));
        var office = settings.Answering.Contacts[0];
        Assert.Equal(
            ("https://example.org/contact", "office@example.org", "+1 555 0100", "Monday to Friday, 9 to 5"),
            (office.Url!.AbsoluteUri, office.Mail, office.Phone, office.Hours));
    }

    [Fact]
    public void Read_without_public_url_where_it_is_required_says_how_to_set_it()
    {
        var problem = Assert.Single(Read(required: true).Problems);

        Assert.Equal("Server:PublicBaseUrl", problem.Setting);
        Assert.Contains("Server__PublicBaseUrl", problem.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Server:PublicBaseUrl", "bot.example.org")]
    [InlineData("Server:PublicBaseUrl", "ftp://bot.example.org")]
    [InlineData("Server:PublicBaseUrl", "javascript:alert(1)")]
    [InlineData("Server:PublicBaseUrl", "https://user:word@bot.example.org")]
    [InlineData("Server:PublicBaseUrl", "https://bot.example.org/?a=b")]
    [InlineData("Server:PublicBaseUrl", "https://bot.example.org/#a")]
    [InlineData("Knowledge:Path", "a\0b")]
    [InlineData("Handover:Contacts", "somebody")]
    [InlineData("Handover:Contacts:0:Name", "")]
    [InlineData("Handover:Contacts:0:Name", "two\nlines")]
    [InlineData("Handover:Contacts:0:Url", "javascript:alert(1)")]
    [InlineData("Handover:Contacts:0:Mail", "not a mail address")]
    [InlineData("Handover:Contacts:0:Mail", "Office <office@example.org>")]
    [InlineData("Handover:Contacts:0:Telephone", "1")]
    public void Read_a_wrong_value_is_a_problem_that_names_the_setting(string setting, string value)
    {
        var outcome = setting.StartsWith("Handover:Contacts:0", StringComparison.Ordinal)
            ? Read(("Handover:Contacts:0:Name", "Office"), (setting, value))
            : Read((setting, value));

        Assert.Null(outcome.Settings);
        var problem = Assert.Single(outcome.Problems);
        Assert.Equal(setting, problem.Setting);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void Read_reports_every_wrong_setting_at_once() =>
        Assert.Equal(2, Read(("Server:PublicBaseUrl", "x"), ("Handover:Contacts:0:Url", "x"), ("Handover:Contacts:0:Name", "Office")).Problems.Count);

    [Fact]
    public void Read_eleven_contacts_is_a_problem() =>
        Assert.Equal(
            "Handover:Contacts",
            Assert.Single(Read([.. Enumerable.Range(0, 11).Select(i => ($"Handover:Contacts:{i}:Name", "Office"))]).Problems).Setting);

    private static ServerSettingsOutcome Read(params (string Key, string Value)[] settings) => Read(required: false, settings);

    private static ServerSettingsOutcome Read(bool required, params (string Key, string Value)[] settings)
    {
        // Last one wins, as with layered sources.
        var values = new Dictionary<string, string?>();
        foreach (var (key, value) in settings)
        {
            values[key] = value;
        }

        return new ServerSettingsReader(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), Root).Read(required);
    }
}
