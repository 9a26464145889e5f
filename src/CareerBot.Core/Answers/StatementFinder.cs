using CareerBot.Core.Knowledge;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>Finds what to say: the sentences of an FAQ answer with the passages behind them, or the sentences of a passage that answer a question.</summary>
internal sealed class StatementFinder
{
    private const int MostSentences = 3;
    private const int MostWords = 110;
    private const int LeadInWords = 3;

    // A sentence that holds this share of what the best one holds is worth saying too.
    private const double WorthSaying = 0.75;

    private readonly KnowledgeBase _knowledge;
    private readonly Func<string, Question> _read;
    private readonly Dictionary<string, List<Statement>> _faq;

    public StatementFinder(KnowledgeBase knowledge, Func<string, Question> read)
    {
        _knowledge = knowledge;
        _read = read;
        _faq = knowledge.Faq.ToDictionary(entry => entry.Id, OfEntry, StringComparer.Ordinal);
    }

    /// <summary>The statements of an entry's answer.</summary>
    public IReadOnlyList<Statement> Of(FaqEntry entry) => _faq[entry.Id];

    /// <summary>The best one to three sentences of a passage, in its order; of a list or table the lines that are asked for, else all.</summary>
    public List<Statement> Of(Passage passage, Question question)
    {
        var scores = passage.Sentences.Select(sentence => Shared(question.Terms, _read(sentence).Terms)).ToArray();
        var best = scores.Max();
        return passage.Kind == PassageKind.Paragraph ? OfParagraph(passage, scores, best) : OfLines(passage, scores, best);
    }

    // The best sentence and its neighbours that answer as well: one run of text, so that the quote is one too.
    private static List<Statement> OfParagraph(Passage passage, double[] scores, double best)
    {
        var first = Array.IndexOf(scores, best);
        var last = first;
        while (last + 1 < scores.Length && last - first + 1 < MostSentences && (last == first || scores[last + 1] >= best * WorthSaying))
        {
            last++;
        }

        while (first > 0 && last - first + 1 < MostSentences && scores[first - 1] >= best * WorthSaying)
        {
            first--;
        }

        // One after the other in the text, so that the quote can be the whole run, word for word.
        var start = StartOf(passage, first);
        var quote = passage.Text[start..(StartOf(passage, last) + passage.Sentences[last].Length)];
        return [.. Enumerable.Range(first, last - first + 1).Select(i => new Statement(passage.Sentences[i], passage, quote))];
    }

    private static int StartOf(Passage passage, int sentence)
    {
        var position = 0;
        for (var i = 0; i < sentence; i++)
        {
            position = passage.Text.IndexOf(passage.Sentences[i], position, StringComparison.Ordinal) + passage.Sentences[i].Length;
        }

        return passage.Text.IndexOf(passage.Sentences[sentence], position, StringComparison.Ordinal);
    }

    private static List<Statement> OfLines(Passage passage, double[] scores, double best)
    {
        var statements = new List<Statement>();
        var words = 0;
        var asksForLines = scores.Count(score => score >= best * WorthSaying) <= MostSentences && best > 0;
        for (var i = 0; i < scores.Length; i++)
        {
            var line = passage.Sentences[i];
            var isLeadIn = i == 0 && line.EndsWith(':');
            words += line.Count(c => c == ' ') + 1;
            var isAskedFor = scores[i] >= best * WorthSaying || isLeadIn;
            if ((asksForLines && !isAskedFor && scores.Length > MostSentences + 1) || words > MostWords)
            {
                continue;
            }

            statements.Add(new Statement(line, passage, line, IsListItem: !isLeadIn));
        }

        return statements;
    }

    private List<Statement> OfEntry(FaqEntry entry)
    {
        var passages = entry.Sources.SelectMany(source => _knowledge.FindSection(source)!.Passages).ToList();
        var statements = new List<Statement>();
        var leadIn = "";
        var sentences = SentenceSplitter.Split(entry.Answer);
        for (var i = 0; i < sentences.Count; i++)
        {
            // "Yes." is no statement that a passage could support; it goes with the next sentence.
            if (sentences[i].Count(c => c == ' ') < LeadInWords && i + 1 < sentences.Count)
            {
                leadIn += sentences[i] + " ";
                continue;
            }

            statements.Add(Support(leadIn + sentences[i], passages));
            leadIn = "";
        }

        return statements;
    }

    private Statement Support(string sentence, List<Passage> passages)
    {
        var terms = _read(sentence).Terms;
        var best = passages
            .SelectMany(passage => passage.Sentences.Select(quote => (Passage: passage, Quote: quote)))
            .Select(pair => (pair.Passage, pair.Quote, Score: Shared(terms, _read(pair.Quote).Terms), InPassage: Shared(terms, _read(pair.Passage.Text).Terms)))
            .OrderByDescending(pair => pair.Score + (0.5 * pair.InPassage))
            .First();
        return new Statement(sentence, best.Passage, best.Quote);
    }

    private static double Shared(IReadOnlyList<QuestionTerm> asked, IReadOnlyList<QuestionTerm> said)
    {
        double sum = 0;
        foreach (var term in asked)
        {
            if (term.IsContent && term.Stem != Lexicon.Unknown && said.Any(other => other.Stem == term.Stem))
            {
                sum += term.Weight;
            }
        }

        return sum;
    }
}
