using CareerBot.Core.Knowledge;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>Finds what to say: the sentences of an FAQ answer with the passages behind them, or the sentences of a section that answer a question.</summary>
internal sealed class StatementFinder
{
    private const int MostSentences = 3;
    private const int MostWords = 110;
    private const int LeadInWords = 3;

    // A sentence that holds this share of what the best one holds is worth saying too.
    private const double WorthSaying = 0.75;

    // What known wordings near the question ask about counts this much beside what the question asks itself.
    private const double WordingFactor = 0.5;
    private const int NearWordings = 3;

    // A word that so many of the targets are asked with says nothing about which is meant.
    private const double NeutralShare = 0.5;

    private const double NearlyAsGood = 0.5;
    private const double EntryBonus = 0.3;
    private const double LikelihoodFactor = 0.1;

    private readonly KnowledgeBase _knowledge;
    private readonly WordingIndex _wordings;
    private readonly Dictionary<string, HashSet<int>[]> _sentences;
    private readonly Dictionary<string, (Question Own, List<Statement> Statements)> _faq;

    // The stems of every text that can be said.
    private readonly Dictionary<string, HashSet<int>> _stems;

    public StatementFinder(KnowledgeBase knowledge, WordingIndex wordings, Func<string, Question> read)
    {
        _knowledge = knowledge;
        _wordings = wordings;
        _sentences = knowledge.Passages.ToDictionary(
            passage => passage.Id, passage => passage.Sentences.Select(sentence => Stems(read(sentence))).ToArray(), StringComparer.Ordinal);
        _faq = knowledge.Faq.ToDictionary(entry => entry.Id, entry => (read(entry.Question), OfEntry(entry, read)), StringComparer.Ordinal);
        _stems = new(StringComparer.Ordinal);
        foreach (var text in _faq.Values.SelectMany(one => one.Statements).SelectMany(statement => new[] { statement.Text, YesOrNo.Split(statement.Text).Statement }))
        {
            _stems[text] = Stems(read(text));
        }

        foreach (var passage in knowledge.Passages)
        {
            foreach (var (sentence, stems) in passage.Sentences.Zip(_sentences[passage.Id]))
            {
                _stems[sentence] = stems;
            }
        }
    }

    /// <summary>What a target says to a question.</summary>
    public IReadOnlyList<Statement> Of(Target target, Question question) =>
        target.Entry is { } entry ? Of(entry, question) : Of(target.Section!, target.Number, question);

    /// <summary>
    /// Of the targets that rest on the same section as the best one and fit nearly as well, the one that says most of what is asked and is asked for in the
    /// nearest words: rather an entry, whose answer was written as one.
    /// </summary>
    public Target Choose(IReadOnlyList<RankedCandidate> ranked, Question question)
    {
        var best = ranked[0].Candidate.Target;
        double most = -1;
        var chosen = best;
        foreach (var (candidate, fit) in ranked)
        {
            var target = candidate.Target;
            if (fit < ranked[0].Fit * NearlyAsGood || !target.SharesSourceWith(best))
            {
                continue;
            }

            // What it says can add 1 at most: where that would not be enough it is not looked at.
            var score = candidate.NearestWording + (LikelihoodFactor * candidate.Likelihood) + (target.Entry is null ? 0 : EntryBonus);
            if (score + 1 <= most)
            {
                continue;
            }

            score += ShareSaid(Of(target, question), question);
            if (score > most)
            {
                (most, chosen) = (score, target);
            }
        }

        return chosen;
    }

    // Share of the question's subject that is said, 0 to 1.
    private double ShareSaid(IReadOnlyList<Statement> said, Question question)
    {
        double all = 0, held = 0;
        foreach (var term in question.Terms)
        {
            if (!term.IsContent || term.Stem == Lexicon.Unknown)
            {
                continue;
            }

            all += term.Weight;
            foreach (var statement in said)
            {
                if (_stems[statement.Text].Contains(term.Stem))
                {
                    held += term.Weight;
                    break;
                }
            }
        }

        return all > 0 ? held / all : 0;
    }

    // The statements of an entry's answer; without the "Yes," that opens it where the question does not ask just that.
    private List<Statement> Of(FaqEntry entry, Question question)
    {
        var (own, statements) = _faq[entry.Id];
        var (opening, rest) = YesOrNo.Split(statements[0].Text);
        return opening.Length == 0 || YesOrNo.AsksTheSame(question, own, IsNeutral)
            ? statements
            : [statements[0] with { Text = rest }, .. statements.Skip(1)];
    }

    private bool IsNeutral(int stem) =>
        stem != Lexicon.Unknown && _wordings.TargetsAskedWith(stem) >= _wordings.Targets.Count * NeutralShare;

    // The best one to three sentences of the best passage, in its order; of a list or table the lines that are asked for, else all.
    private List<Statement> Of(Section section, int target, Question question)
    {
        var wanted = Wanted(target, question);
        Passage? best = null;
        double[] bestScores = [];
        foreach (var passage in section.Passages)
        {
            var scores = Array.ConvertAll(_sentences[passage.Id], sentence => Shared(wanted, sentence));
            if (best is null || scores.Max() > bestScores.Max())
            {
                (best, bestScores) = (passage, scores);
            }
        }

        return best!.Kind == PassageKind.Paragraph ? OfParagraph(best, bestScores, bestScores.Max()) : OfLines(best, bestScores, bestScores.Max());
    }

    // The words to look for: those of the question, and those of the section's own questions that are most like it.
    private Dictionary<int, double> Wanted(int target, Question question)
    {
        var wanted = new Dictionary<int, double>();
        foreach (var term in question.Terms.Where(term => term.IsContent && term.Stem != Lexicon.Unknown))
        {
            wanted[term.Stem] = term.Weight;
        }

        foreach (var (wording, cosine) in _wordings.NearestOf(target, question, NearWordings))
        {
            foreach (var term in wording.Terms.Where(term => term.IsContent && term.Stem != Lexicon.Unknown && !question.Holds(term.Stem)))
            {
                wanted[term.Stem] = wanted.GetValueOrDefault(term.Stem) + (WordingFactor * cosine * term.Weight);
            }
        }

        return wanted;
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
        var hasLeadIn = passage.Sentences[0].EndsWith(':');
        var asked = Enumerable.Range(0, scores.Length).Where(i => scores[i] >= best * WorthSaying && !(i == 0 && hasLeadIn)).ToHashSet();
        var wantsAll = best <= 0 || asked.Count == 0 || asked.Count > MostSentences || scores.Length <= MostSentences + 1;
        var statements = new List<Statement>();
        var words = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            var line = passage.Sentences[i];
            var isLeadIn = i == 0 && hasLeadIn;
            words += line.Count(c => c == ' ') + 1;
            if ((wantsAll || isLeadIn || asked.Contains(i)) && words <= MostWords)
            {
                statements.Add(new Statement(line, passage, line, IsListItem: !isLeadIn));
            }
            else if (!wantsAll)
            {
                words -= line.Count(c => c == ' ') + 1;
            }
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
        var terms = read(said).Terms.Where(term => term.IsContent && term.Stem != Lexicon.Unknown).ToDictionary(term => term.Stem, term => term.Weight);
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

    private static HashSet<int> Stems(Question text) => [.. text.KnownStems];

    private static double Shared(Dictionary<int, double> wanted, HashSet<int> said)
    {
        double sum = 0;
        foreach (var (stem, weight) in wanted)
        {
            sum += said.Contains(stem) ? weight : 0;
        }

        return sum;
    }
}
