using System.Buffers;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>Compares a question with every wording of every FAQ entry.</summary>
internal sealed class FaqMatcher
{
    /// <summary>Stands for "compare with all wordings".</summary>
    public const int NoWording = -1;

    private const int Most = 8;

    // An entry that shares no word with the question is looked at from this probability on.
    private const double LikelyEntry = 0.05;

    private readonly IReadOnlyList<FaqEntry> _entries;
    private readonly int[] _topics;
    private readonly int[] _entryOfWording;
    private readonly double[] _wordingLength;
    private readonly (int Wording, double Weight)[][] _wordingsByStem;
    private readonly Dictionary<int, int>[] _wordingsWithStem;
    private readonly HashSet<int>[] _answerStems;
    private readonly HashSet<int>[] _ownStems;
    private readonly HashSet<int>[] _stemsOfWording;

    /// <summary>Takes the entries and reads all their wordings.</summary>
    public FaqMatcher(KnowledgeBase knowledge, Lexicon lexicon, Func<string, Question> read)
    {
        var entries = knowledge.Faq;
        _entries = entries;
        _topics = [.. entries.Select(entry => knowledge.Intents.Index().First(intent => intent.Item.Id == entry.Topic).Index)];
        Wordings = [.. entries
            .SelectMany((entry, number) => entry.Wordings.Select(wording => (Entry: number, Text: wording)))
            .AsParallel()
            .AsOrdered()
            .Select(wording => (wording.Entry, read(wording.Text)))];
        _entryOfWording = [.. Wordings.Select(wording => wording.Entry)];
        _wordingLength = [.. Wordings.Select(wording => Length(wording.Question))];
        var wordingsByStem = Enumerable.Range(0, lexicon.Count).Select(_ => new List<(int, double)>()).ToArray();
        _wordingsWithStem = [.. entries.Select(_ => new Dictionary<int, int>())];
        _answerStems = [.. entries.Select(entry => read(entry.Answer).Terms.Select(term => term.Stem).ToHashSet())];
        _ownStems = [.. entries.Select(entry => read(entry.Question + " " + entry.Answer).Terms.Select(term => term.Stem).ToHashSet())];
        _stemsOfWording = [.. Wordings.Select(wording => wording.Question.Terms.Select(term => term.Stem).ToHashSet())];
        for (var wording = 0; wording < Wordings.Count; wording++)
        {
            foreach (var term in Wordings[wording].Question.Terms.Where(term => term.Stem != Lexicon.Unknown))
            {
                wordingsByStem[term.Stem].Add((wording, term.Weight));
                var counts = _wordingsWithStem[_entryOfWording[wording]];
                counts[term.Stem] = counts.GetValueOrDefault(term.Stem) + 1;
            }
        }

        _wordingsByStem = Array.ConvertAll(wordingsByStem, list => list.ToArray());
    }

    /// <summary>Names of the signals of a candidate, in order.</summary>
    public static IReadOnlyList<string> SignalNames { get; } = ["coverage", "nearestWording", "allWordings", "topic", "entry", "passages"];

    /// <summary>Weights of the signals where there is little to learn from, the intercept last: a near wording tells most.</summary>
    public static double[] Prior { get; } = [1, 5, 1, 0.1, 0.4, 0.5, -2];

    /// <summary>All wordings in order, with the number of their entry.</summary>
    public IReadOnlyList<(int Entry, Question Question)> Wordings { get; }

    /// <summary>The entries nearest to the question, by their nearest wording; at most eight.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="routing">What it is about.</param>
    /// <param name="passages">The passages found for it; an entry that rests on one of them gains.</param>
    /// <param name="without">A wording to leave out, so that its own entry is judged as if it had never been written; or <see cref="NoWording"/>.</param>
    public List<Candidate> Match(Question question, Routing routing, IReadOnlyList<Candidate> passages, int without = NoWording)
    {
        // Without a word that carries meaning there is nothing to compare.
        if (question.Terms.Count == 0)
        {
            return [];
        }

        var rented = ArrayPool<double>.Shared.Rent(Wordings.Count);
        var products = rented.AsSpan(0, Wordings.Count);
        products.Clear();
        foreach (var term in question.Terms)
        {
            foreach (var (wording, weight) in term.Stem == Lexicon.Unknown ? [] : _wordingsByStem[term.Stem])
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

        ArrayPool<double>.Shared.Return(rented);
        // The most promising entries, best first; of equal ones the earlier.
        Span<int> best = stackalloc int[Most];
        Span<double> promises = stackalloc double[Most];
        var found = 0;
        for (var entry = 0; entry < nearest.Length; entry++)
        {
            var promise = nearest[entry] + routing.Entries[entry] + routing.Intents[_topics[entry]];
            if ((nearest[entry] <= 0 && routing.Entries[entry] <= LikelyEntry) || (found == Most && promise <= promises[Most - 1]))
            {
                continue;
            }

            found = Math.Min(found + 1, Most);
            var place = found - 1;
            for (; place > 0 && promises[place - 1] < promise; place--)
            {
                (promises[place], best[place]) = (promises[place - 1], best[place - 1]);
            }

            (promises[place], best[place]) = (promise, entry);
        }

        var candidates = new List<Candidate>(found);
        foreach (var entry in best[..found])
        {
            candidates.Add(Judge(entry, nearest[entry], question, routing, passages, without));
        }

        return candidates;
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

    private Candidate Judge(int entry, double nearest, Question question, Routing routing, IReadOnlyList<Candidate> passages, int without)
    {
        var ownWordings = _entries[entry].Alternates.Count + 1;
        var left = without != NoWording && _entryOfWording[without] == entry ? without : NoWording;
        ownWordings -= left == NoWording ? 0 : 1;
        double all = 0, covered = 0, shared = 0;
        int held = 0, missing = 0;
        foreach (var term in question.Terms)
        {
            all += term.Weight;
            var wordings = term.Stem == Lexicon.Unknown ? 0 : _wordingsWithStem[entry].GetValueOrDefault(term.Stem);
            wordings -= wordings > 0 && left != NoWording && _stemsOfWording[left].Contains(term.Stem) ? 1 : 0;
            var isHeld = wordings > 0 || _answerStems[entry].Contains(term.Stem);
            covered += isHeld ? term.Weight : 0;
            held += isHeld && term.IsContent ? 1 : 0;
            missing += !isHeld && term.IsContent ? 1 : 0;
            shared += term.Weight * wordings / ownWordings;
        }

        // A lone word must stand in what the entry itself asks or says, or in several of its wordings: in a single one it may be there by the way.
        if (held == 1 && missing == 0 && !question.Terms.Any(term => term.IsContent
            && (_ownStems[entry].Contains(term.Stem) || _wordingsWithStem[entry].GetValueOrDefault(term.Stem) > 1)))
        {
            (held, missing) = (0, 1);
        }

        double support = 0;
        foreach (var passage in passages)
        {
            var rests = _entries[entry].Sources.Contains(passage.Passage!.SectionId, StringComparer.Ordinal);
            support = Math.Max(support, rests ? PassageMatcher.Search(passage) * passage.Coverage : 0);
        }

        return new Candidate(
            _entries[entry],
            null,
            [covered / all, nearest, shared / all, Math.Log(routing.Intents[_topics[entry]] + 0.01), Math.Log(routing.Entries[entry] + 0.003), support])
        {
            Held = held,
            Missing = missing,
        };
    }
}
