using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerBot.Core.Knowledge.Loading;

/// <summary>The plain text of a Markdown block, as it is indexed and quoted.</summary>
internal static class PassageText
{
    /// <summary>Text of a block: one line for a paragraph, a line an item for a list, a line a row for a table.</summary>
    public static string Of(Block block) => block switch
    {
        Table table => string.Join('\n', Rows(table)),
        ListBlock list => string.Join('\n', Items(list)),
        LeafBlock leaf => Leaf(leaf),
        ContainerBlock container => string.Join(' ', container.Select(Of).Where(text => text.Length > 0)),
        _ => "",
    };

    /// <summary>Text of inline Markdown, with every run of white space as one blank.</summary>
    public static string Inline(ContainerInline? inline)
    {
        var text = new StringBuilder();
        if (inline is not null)
        {
            Append(inline, text);
        }

        return OneLine(text.ToString());
    }

    private static void Append(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case ContainerInline container:
                foreach (var child in container)
                {
                    Append(child, text);
                }

                break;
        }
    }

    private static string Leaf(LeafBlock leaf) => leaf.Inline is null ? OneLine(leaf.Lines.ToString()) : Inline(leaf.Inline);

    private static IEnumerable<string> Items(ListBlock list)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var own = string.Join(' ', item.Where(block => block is not ListBlock).Select(Of).Where(text => text.Length > 0));
            if (own.Length > 0)
            {
                yield return own.Replace('\n', ' ');
            }

            foreach (var line in item.OfType<ListBlock>().SelectMany(Items))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Rows(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        var columns = rows.Find(row => row.IsHeader)?.OfType<TableCell>().Select(Of).ToList() ?? [];
        foreach (var cells in rows.Where(row => !row.IsHeader).Select(row => row.OfType<TableCell>().Select(Of).ToList()))
        {
            var named = cells.Skip(1).Select((cell, i) => Named(cell, columns.ElementAtOrDefault(i + 1))).Where(cell => cell.Length > 0);
            var rest = string.Join("; ", named);
            var head = cells.FirstOrDefault("");
            if (head.Length + rest.Length > 0)
            {
                yield return rest.Length == 0 ? head : head.Length == 0 ? rest : $"{head} – {rest}";
            }
        }
    }

    private static string Named(string cell, string? column) =>
        cell.Length == 0 || string.IsNullOrEmpty(column) ? cell : $"{column}: {cell}";

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
