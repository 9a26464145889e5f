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
    private readonly Dictionary<string, HashSet<int>[]> _sentences;
    private readonly Dictionary<string, (Question Own, List<Statement> Statements)> _faq;

    public StatementFinder(KnowledgeBase knowledge, Func<string, Question> read)
    {
        _knowledge = knowledge;
        _sentences = knowledge.Articles
            .SelectMany(article => article.Sections)
            .SelectMany(section => section.Passages)
            .ToDictionary(passage => passage.Id, passage => passage.Sentences.Select(sentence => Stems(read(sentence))).ToArray(), StringComparer.Ordinal);
        _faq = knowledge.Faq.ToDictionary(entry => entry.Id, entry => (read(entry.Question), OfEntry(entry, read)), StringComparer.Ordinal);
    }

    /// <summary>The statements of an entry's answer; without the "Yes," that opens it where the question does not ask just that.</summary>
    public IReadOnlyList<Statement> Of(FaqEntry entry, Question question)
    {
        var (own, statements) = _faq[entry.Id];
        var (opening, rest) = YesOrNo.Split(statements[0].Text);
        return opening.Length == 0 || YesOrNo.AsksTheSame(question, own)
            ? statements
            : [statements[0] with { Text = rest }, .. statements.Skip(1)];
    }

    /// <summary>The best one to three sentences of a passage, in its order; of a list or table the lines that are asked for, else all.</summary>
    public List<Statement> Of(Passage passage, Question question)
    {
        var scores = Array.ConvertAll(_sentences[passage.Id], sentence => Shared(question.Terms, sentence));
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

    private List<Statement> OfEntry(FaqEntry entry, Func<string, Question> read)
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

            statements.Add(Support(leadIn + sentences[i], passages, read));
            leadIn = "";
        }

        return statements;
    }

    // The sentence of the sources that shares most with what is said; the passage around it counts too, at half.
    private Statement Support(string said, List<Passage> passages, Func<string, Question> read)
    {
        var terms = read(said).Terms;
        Statement? best = null;
        double most = -1;
        foreach (var passage in passages)
        {
            var sentences = _sentences[passage.Id];
            var around = Shared(terms, [.. sentences.SelectMany(stems => stems)]) / 2;
            for (var i = 0; i < sentences.Length; i++)
            {
                var shared = Shared(terms, sentences[i]) + around;
                if (shared > most)
                {
                    most = shared;
                    best = new Statement(said, passage, passage.Sentences[i]);
                }
            }
        }

        return best!;
    }

    private static HashSet<int> Stems(Question text) => [.. text.Terms.Select(term => term.Stem).Where(stem => stem != Lexicon.Unknown)];

    private static double Shared(IReadOnlyList<QuestionTerm> asked, HashSet<int> said)
    {
        double sum = 0;
        foreach (var term in asked)
        {
            sum += term.IsContent && said.Contains(term.Stem) ? term.Weight : 0;
        }

        return sum;
    }
}
