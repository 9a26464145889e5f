using System.Text;
using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Answers;

/// <summary>Step 5: statements to a text with markers, and the citations behind them.</summary>
internal sealed class AnswerComposer
{
    private readonly KnowledgeBase _knowledge;
    private readonly Uri _publicBaseUrl;

    public AnswerComposer(KnowledgeBase knowledge, Uri publicBaseUrl)
    {
        _knowledge = knowledge;
        _publicBaseUrl = publicBaseUrl;
    }

    /// <summary>Numbers the passages in the order they are used; every statement has the marker of its passage.</summary>
    public (string Text, IReadOnlyList<Citation> Citations) Compose(IReadOnlyList<Statement> statements)
    {
        var citations = new List<Citation>();
        var text = new StringBuilder();
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            var citation = citations.Find(known => known.PassageId == statement.Source.Id);
            if (citation is null)
            {
                citation = Cite(statement, citations.Count + 1);
                citations.Add(citation);
            }

            text.Append(i == 0 ? "" : statement.IsListItem ? "\n- " : " ").Append(i == 0 && statement.IsListItem ? "- " : "").Append(statement.Text);
            text.Append(" [").Append(citation.Number).Append(']');
        }

        return (text.ToString(), citations);
    }

    private Citation Cite(Statement statement, int number)
    {
        var section = _knowledge.FindSection(statement.Source.SectionId)!;
        var article = _knowledge.FindArticle(section.Article)!;
        return new Citation(
            number,
            article.Title,
            section.Heading,
            new Uri(_publicBaseUrl, $"sources/{Uri.EscapeDataString(article.Slug)}?v={article.Version}#{Uri.EscapeDataString(section.Anchor)}"),
            statement.Quote,
            statement.Source.Id,
            article.Version);
    }
}
