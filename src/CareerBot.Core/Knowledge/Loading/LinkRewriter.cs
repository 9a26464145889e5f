using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerBot.Core.Knowledge.Loading;

/// <summary>Turns the links of an article into links of its page; what leads neither to an article nor to the web is dropped and reported.</summary>
internal sealed partial class LinkRewriter(string slug, string file, int linesBefore, ReadingLog log)
{
    /// <summary>Rewrites all links of <paramref name="document"/> and gives the targets of those to articles.</summary>
    public IReadOnlyList<Placed<string>> Rewrite(MarkdownDocument document)
    {
        var targets = new List<Placed<string>>();
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            link.GetDynamicUrl = null;
            var place = new Place(file, linesBefore + link.Line + 1);
            if (link.IsImage)
            {
                Drop(link);
                log.Report(place, "An image stands here.", "Articles hold text, lists and tables only; delete it.");
            }
            else if (Target(link.Url ?? "") is { } target)
            {
                targets.Add(new(target, place));
                link.Url = $"/sources/{target}";
            }
            else if (IsWeb(link.Url ?? ""))
            {
                link.GetAttributes().AddProperty("rel", "noopener noreferrer");
            }
            else
            {
                Drop(link);
                log.Report(place, $"The link to '{link.Url}' leads neither to an article nor to the web.",
                    "Write other-article.md#anchor, #anchor, or an address that starts with https://.");
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (!link.IsEmail && IsWeb(link.Url))
            {
                link.GetAttributes().AddProperty("rel", "noopener noreferrer");
            }
            else
            {
                link.ReplaceBy(new LiteralInline(link.Url));
            }
        }

        return targets;
    }

    /// <summary>Leaves the link's words without the link.</summary>
    private static void Drop(LinkInline link) => link.ReplaceBy(new ContainerInline(), copyChildren: true);

    private string? Target(string url)
    {
        var match = ArticleLink().Match(url);
        if (!match.Success)
        {
            return null;
        }

        var other = match.Groups["slug"].Success ? match.Groups["slug"].Value : slug;
        return other + match.Groups["anchor"].Value;
    }

    private static bool IsWeb(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    [GeneratedRegex(@"^(?:(?:\./)?(?<slug>[a-z0-9-]+)\.md)?(?<anchor>#[a-z0-9-]+)?(?<!^)$", RegexOptions.CultureInvariant)]
    private static partial Regex ArticleLink();
}
