using System.Text;
using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Answers;

/// <summary>Step 5: statements to a text with markers, and the citations behind them.</summary>
internal sealed class AnswerComposer
{
    private const int LongestQuote = 400;
    private const int MostWords = 120;

    private readonly KnowledgeBase _knowledge;
    private readonly Uri _publicBaseUrl;

    public AnswerComposer(KnowledgeBase knowledge, Uri publicBaseUrl)
    {
        _knowledge = knowledge;
        _publicBaseUrl = publicBaseUrl;
    }

    /// <summary>
    /// Numbers the passages in the order they are used; every statement has the marker of its passage. Several answers stand in paragraphs of their own,
    /// each shortened to its share of the words.
    /// </summary>
    public (string Text, IReadOnlyList<Citation> Citations) Compose(IReadOnlyList<IReadOnlyList<Statement>> answers)
    {
        var citations = new List<Citation>();
        var text = new StringBuilder();
        foreach (var answer in answers)
        {
            text.Append(text.Length > 0 ? "\n\n" : "");
            Compose(answers.Count > 1 ? Shortened(answer, MostWords / answers.Count) : answer, text, citations);
        }

        return (text.ToString(), citations);
    }

    private static List<Statement> Shortened(IReadOnlyList<Statement> statements, int mostWords)
    {
        var words = 0;
        return [.. statements.TakeWhile((statement, i) => (words += statement.Text.Count(c => c == ' ') + 1) <= mostWords || i == 0)];
    }

    private void Compose(IReadOnlyList<Statement> statements, StringBuilder text, List<Citation> citations)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            var citation = citations.Find(known => known.PassageId == statement.Source.Id);
            if (citation is null)
            {
                citation = Cite(statement, citations.Count + 1, QuoteOf(statement.Source, statements));
                citations.Add(citation);
            }

            text.Append(i == 0 ? "" : statement.IsListItem ? "\n- " : " ").Append(i == 0 && statement.IsListItem ? "- " : "").Append(statement.Text);
            text.Append(" [").Append(citation.Number).Append(']');
        }
    }

    // All that the statements take from the passage, as one run of its text, where that is not too long to read beside an answer.
    private static string QuoteOf(Passage passage, IReadOnlyList<Statement> statements)
    {
        int start = passage.Text.Length, end = 0;
        string? first = null;
        foreach (var statement in statements)
        {
            if (statement.Source.Id == passage.Id)
            {
                var place = passage.Text.IndexOf(statement.Quote, StringComparison.Ordinal);
                start = Math.Min(start, place);
                end = Math.Max(end, place + statement.Quote.Length);
                first ??= statement.Quote;
            }
        }

        return end - start <= LongestQuote ? passage.Text[start..end] : first!;
    }

    private Citation Cite(Statement statement, int number, string quote)
    {
        var section = _knowledge.FindSection(statement.Source.SectionId)!;
        var article = _knowledge.FindArticle(section.Article)!;
        return new Citation(
            number,
            article.Title,
            section.Heading,
            new Uri(_publicBaseUrl, $"sources/{Uri.EscapeDataString(article.Slug)}?v={article.Version}#{Uri.EscapeDataString(section.Anchor)}"),
            quote,
            statement.Source.Id,
            article.Version);
    }
}
