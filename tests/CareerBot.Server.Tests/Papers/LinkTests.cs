using System.Text.RegularExpressions;
using CareerBot.TestSupport;

namespace CareerBot.Server.Tests.Papers;

public sealed partial class LinkTests
{
    [Theory]
    [InlineData("README.md", 5)]
    [InlineData("ARCHITECTURE.md", 15)]
    [InlineData("CONTRIBUTING.md", 10)]
    public void Links_of_a_paper_lead_to_files_that_exist(string paper, int atLeast)
    {
        var links = Link().Matches(File.ReadAllText(Path.Combine(RepositoryRoot.Path, paper)))
            .Select(match => match.Groups[1].Value)
            .Where(link => !link.Contains("://", StringComparison.Ordinal))
            .Select(link => link.Split('#')[0])
            .ToArray();

        Assert.True(links.Length >= atLeast, $"{paper} links only to {links.Length} files.");
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(RepositoryRoot.Path, link)), $"{paper} links to {link}, which is not there."));
    }

    [GeneratedRegex(@"\]\(([^)#\s][^)\s]*)\)")]
    private static partial Regex Link();
}
