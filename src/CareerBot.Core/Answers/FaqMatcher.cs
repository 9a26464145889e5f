using CareerBot.Core.Intents;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>Compares a question with every wording of every FAQ entry.</summary>
internal sealed class FaqMatcher
{
    /// <summary>Stands for "compare with all wordings".</summary>
    public const int NoWording = -1;

    private const int Most = 8;

    private readonly IReadOnlyList<FaqEntry> _entries;
    private readonly int[] _entryOfWording;
    private readonly double[] _wordingLength;
    private readonly List<(int Wording, double Weight)>[] _wordingsByStem;
    private readonly Dictionary<int, int>[] _wordingsWithStem;
    private readonly HashSet<int>[] _answerStems;
    private readonly HashSet<int>[] _stemsOfWording;

    /// <summary>Takes the entries and reads all their wordings.</summary>
    public FaqMatcher(IReadOnlyList<FaqEntry> entries, Lexicon lexicon, Func<string, Question> read)
    {
        _entries = entries;
        Wordings = [.. entries.SelectMany((entry, number) => entry.Wordings.Select(wording => (number, Question: read(wording))))];
        _entryOfWording = [.. Wordings.Select(wording => wording.Entry)];
        _wordingLength = [.. Wordings.Select(wording => Length(wording.Question))];
        _wordingsByStem = [.. Enumerable.Range(0, lexicon.Count).Select(_ => new List<(int, double)>())];
        _wordingsWithStem = [.. entries.Select(_ => new Dictionary<int, int>())];
        _answerStems = [.. entries.Select(entry => read(entry.Answer).Terms.Select(term => term.Stem).ToHashSet())];
        _stemsOfWording = [.. Wordings.Select(wording => wording.Question.Terms.Select(term => term.Stem).ToHashSet())];
        for (var wording = 0; wording < Wordings.Count; wording++)
        {
            foreach (var term in Wordings[wording].Question.Terms.Where(term => term.Stem != Lexicon.Unknown))
            {
                _wordingsByStem[term.Stem].Add((wording, term.Weight));
                var counts = _wordingsWithStem[_entryOfWording[wording]];
                counts[term.Stem] = counts.GetValueOrDefault(term.Stem) + 1;
            }
        }
    }

    /// <summary>Names of the signals of a candidate, in order.</summary>
    public static IReadOnlyList<string> SignalNames { get; } = ["coverage", "nearestWording", "allWordings", "intent"];

    /// <summary>All wordings in order, with the number of their entry.</summary>
    public IReadOnlyList<(int Entry, Question Question)> Wordings { get; }

    /// <summary>The entries nearest to the question, by their nearest wording; at most eight.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="prediction">What the classifier says of it.</param>
    /// <param name="without">A wording to leave out, so that its own entry is judged as if it had never been written; or <see cref="NoWording"/>.</param>
    public List<Candidate> Match(Question question, IntentPrediction prediction, int without = NoWording)
    {
        var products = new double[Wordings.Count];
        foreach (var term in question.Terms.Where(term => term.Stem != Lexicon.Unknown))
        {
            foreach (var (wording, weight) in _wordingsByStem[term.Stem])
            {
                products[wording] += weight * term.Weight;
            }
        }

        var length = Length(question);
        var nearest = new double[_entries.Count];
        for (var wording = 0; wording < products.Length; wording++)
        {
            if (wording != without && products[wording] > 0)
            {
                var entry = _entryOfWording[wording];
                nearest[entry] = Math.Max(nearest[entry], products[wording] / (length * _wordingLength[wording]));
            }
        }

        return [.. Enumerable.Range(0, _entries.Count)
            .Where(entry => nearest[entry] > 0)
            .OrderByDescending(entry => nearest[entry] + prediction.ProbabilityOf(_entries[entry].Topic))
            .ThenBy(entry => entry)
            .Take(Most)
            .Select(entry => Judge(entry, nearest[entry], question, prediction, without))];
    }

    private static double Length(Question question)
    {
        double sum = 0;
        foreach (var term in question.Terms)
        {
            sum += term.Weight * term.Weight;
        }

        return Math.Sqrt(Math.Max(sum, 1e-12));
    }

    private Candidate Judge(int entry, double nearest, Question question, IntentPrediction prediction, int without)
    {
        var ownWordings = _entries[entry].Alternates.Count + 1;
        var left = without != NoWording && _entryOfWording[without] == entry ? without : NoWording;
        ownWordings -= left == NoWording ? 0 : 1;
        double all = 0, covered = 0, shared = 0;
        foreach (var term in question.Terms)
        {
            all += term.Weight;
            var wordings = term.Stem == Lexicon.Unknown ? 0 : _wordingsWithStem[entry].GetValueOrDefault(term.Stem);
            wordings -= wordings > 0 && left != NoWording && _stemsOfWording[left].Contains(term.Stem) ? 1 : 0;
            covered += wordings > 0 || _answerStems[entry].Contains(term.Stem) ? term.Weight : 0;
            shared += term.Weight * wordings / ownWordings;
        }

        return new Candidate(
            _entries[entry],
            null,
            [covered / all, nearest, shared / all, prediction.ProbabilityOf(_entries[entry].Topic)]);
    }
}
