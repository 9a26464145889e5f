using System.Buffers;
using System.Numerics.Tensors;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Search;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>
/// Step 3: finds the FAQ entries and sections that may answer a question, by the known wordings, by what the classifiers say, and by the words of the
/// passages; and tells by several signals how each fits.
/// </summary>
internal sealed class CandidateFinder
{
    private const int MostOfKind = 8;
    private const int MostPassages = 16;

    // A target that shares no word with the question is looked at from this probability on.
    private const double LikelyTarget = 0.02;

    // Keeps shares of nothing from being divided by zero.
    private const float NoneNear = 1e-6f;

    private readonly IPassageIndex _index;
    private readonly WordingIndex _wordings;
    private readonly IReadOnlyList<TargetText> _texts;
    private readonly Lexicon _lexicon;
    private readonly TargetWords _words;
    private readonly int[][] _topics;

    // For each target the numbers of the sections that it rests on.
    private readonly int[][] _searched;
    private readonly int[] _targetOfPassage;
    private readonly int _entries;

    /// <summary>Takes the index, in which the passages stand in the order of the knowledge.</summary>
    public CandidateFinder(KnowledgeBase knowledge, IPassageIndex index, WordingIndex wordings, Lexicon lexicon, Func<string, Question> read)
    {
        _index = index;
        _wordings = wordings;
        _lexicon = lexicon;
        _entries = knowledge.Faq.Count;
        _texts = [.. wordings.Targets.AsParallel().AsOrdered().Select(target => target.Entry is { } entry
            ? TextOf([entry.Question], SentenceSplitter.Split(entry.Answer), read)
            : TextOf([target.Section!.Heading, knowledge.FindArticle(target.Section.Article)!.Title], target.Section.Passages.SelectMany(passage => passage.Sentences), read))];
        _words = new TargetWords(_texts, wordings, lexicon);
        _topics = [.. wordings.Targets.Select(target => target.Topics.ToArray())];
        var sections = wordings.Targets.Skip(_entries).ToDictionary(target => target.Id, target => target.Number, StringComparer.Ordinal);
        _searched = [.. wordings.Targets.Select(target => target.Sections.Select(section => sections[section]).ToArray())];
        _targetOfPassage = [.. knowledge.Passages.Select(passage => sections[passage.SectionId])];
    }

    private CandidateFinder(CandidateFinder other, WordingIndex wordings)
    {
        _index = other._index;
        _wordings = wordings;
        _texts = other._texts;
        _lexicon = other._lexicon;
        _words = new TargetWords(_texts, wordings, _lexicon);
        _topics = other._topics;
        _searched = other._searched;
        _targetOfPassage = other._targetOfPassage;
        _entries = other._entries;
    }

    /// <summary>The same over other wordings.</summary>
    public CandidateFinder With(WordingIndex wordings) => new(this, wordings);

    /// <summary>Names of the signals of a candidate, in order.</summary>
    public static IReadOnlyList<string> SignalNames { get; } =
        ["coverage", "nearestWording", "nearWordings", "allWordings", "topic", "target", "search", "bestSentence", "heading", "section", "nearestShare", "nearShare"];

    /// <summary>Weights of the signals of an entry where there is little to learn from, the intercept last: a near wording tells most.</summary>
    public static double[] EntryPrior { get; } = [1, 4, 1, 1, 0.1, 0.4, 0.5, 0, 0, 0.2, 0, 0, -2];

    /// <summary>The same for a section.</summary>
    public static double[] SectionPrior { get; } = [2, 2, 0.5, 0.5, 0.1, 0.2, 2, 2, 1, 0.2, 0, 0, -4];

    /// <summary>The entries and sections that may answer, in no telling order.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="routing">What it is about.</param>
    /// <param name="cancellationToken">Ends work that is no longer wanted.</param>
    public List<Candidate> Find(Question question, Routing routing, CancellationToken cancellationToken)
    {
        // Without a word that carries meaning there is nothing to compare.
        if (question.Terms.Count == 0)
        {
            return [];
        }

        using var nearness = _wordings.Nearest(question);
        var nearest = nearness.Best;
        var found = Search(question, cancellationToken);
        var compared = ArrayPool<Overlap>.Shared.Rent(_topics.Length);
        var overlaps = compared.AsSpan(0, _topics.Length);
        _words.Compare(question, overlaps);
        var topics = Array.ConvertAll(_topics, places => Topic(places, routing.Intents));
        var most = (Near: Math.Max(TensorPrimitives.Max(nearest), NoneNear), NearThree: Math.Max(nearness.MostOfThree(), NoneNear));

        var weights = Weights(question);
        var candidates = new List<Candidate>(2 * MostOfKind);
        foreach (var target in (IEnumerable<int>)[.. MostPromising(nearest, found, routing, topics, 0, _entries), .. MostPromising(nearest, found, routing, topics, _entries, _topics.Length)])
        {
            candidates.Add(Judge(_wordings.Targets[target], overlaps[target], (nearest[target], nearness.BestThree(target)), most, topics[target], weights, routing, found));
        }

        ArrayPool<Overlap>.Shared.Return(compared);
        return candidates;
    }

    // For each target the index's score of the best passage it rests on, as a share of the best of all.
    private double[] Search(Question question, CancellationToken cancellationToken)
    {
        var terms = new List<QueryTerm>(question.Terms.Count);
        foreach (var term in question.Terms)
        {
            if (term.IsContent)
            {
                terms.Add(new QueryTerm(term.Word, term.Emphasis));
            }
        }

        var found = new double[_topics.Length];
        if (terms.Count > 0)
        {
            var hits = _index.Search(terms, MostPassages, cancellationToken);
            foreach (var hit in hits)
            {
                ref var best = ref found[_targetOfPassage[hit.Document]];
                best = Math.Max(best, hit.Score / hits[0].Score);
            }
        }

        return found;
    }

    // The most promising targets from one number up to another, best first; of equal ones the earlier.
    private static List<int> MostPromising(ReadOnlySpan<float> nearest, double[] found, Routing routing, double[] topics, int from, int to)
    {
        var best = new List<(int Target, double Promise)>(MostOfKind + 1);
        for (var target = from; target < to; target++)
        {
            var promise = nearest[target] + routing.Targets[target] + found[target] + topics[target];
            if ((nearest[target] <= 0 && found[target] <= 0 && routing.Targets[target] <= LikelyTarget)
                || (best.Count == MostOfKind && promise <= best[^1].Promise))
            {
                continue;
            }

            var place = best.Count;
            while (place > 0 && best[place - 1].Promise < promise)
            {
                place--;
            }

            best.Insert(place, (target, promise));
            if (best.Count > MostOfKind)
            {
                best.RemoveAt(MostOfKind);
            }
        }

        return best.ConvertAll(one => one.Target);
    }

    private static double Topic(int[] topics, double[] intents)
    {
        double most = 0;
        foreach (var topic in topics)
        {
            most = Math.Max(most, intents[topic]);
        }

        return most;
    }

    // Weight of the known words, weight of the subject's words, and how many these are.
    private static (double All, double Content, int Subject) Weights(Question question)
    {
        double all = 0, content = 0;
        var subject = 0;
        foreach (var term in question.Terms)
        {
            all += term.Stem == Lexicon.Unknown ? 0 : term.Weight;
            content += term.IsContent ? term.Weight : 0;
            subject += term.IsContent ? 1 : 0;
        }

        return (all, content, subject);
    }

    private Candidate Judge(
        Target target, Overlap overlap, (float Near, float NearThree) own, (float Near, float NearThree) most, double topic, (double All, double Content, int Subject) weights, Routing routing, double[] found)
    {
        var (all, content, subject) = weights;
        double search = 0;
        foreach (var section in _searched[target.Number])
        {
            search = Math.Max(search, found[section]);
        }

        var missing = subject - overlap.Held;

        // A lone word must stand in what the target itself asks or says, or in several of its wordings: in a single one it may be there by the way.
        var isByTheWay = overlap.Held == 1 && missing == 0 && !overlap.IsTelling;
        return new Candidate(
            target,
            [
                all > 0 ? overlap.Covered / all : 0,
                own.Near,
                own.NearThree,
                all > 0 ? overlap.Asked / all / Math.Max(_wordings.Count(target.Number), 1) : 0,
                Math.Log(topic + 0.01),
                Math.Log(routing.Targets[target.Number] + 0.003),
                search,
                content > 0 ? overlap.BestSentence / content : 0,
                content > 0 ? overlap.Heading / content : 0,
                Math.Log(routing.Sections[target.Number] + 0.003),
                own.Near / most.Near,
                own.NearThree / most.NearThree,
            ])
        {
            Held = isByTheWay ? 0 : overlap.Held,
            Missing = isByTheWay ? 1 : missing,
        };
    }

    private static TargetText TextOf(IEnumerable<string> headings, IEnumerable<string> sentences, Func<string, Question> read)
    {
        HashSet<int> Stems(string text) => [.. read(text).KnownStems];
        return new TargetText([.. headings.SelectMany(Stems)], [.. sentences.Select(Stems)]);
    }
}
