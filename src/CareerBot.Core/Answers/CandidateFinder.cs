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

    private readonly IPassageIndex _index;
    private readonly WordingIndex _wordings;
    private readonly Profile[] _profiles;
    private readonly int[] _targetOfPassage;
    private readonly int _entries;

    /// <summary>The same over other wordings.</summary>
    public CandidateFinder With(WordingIndex wordings) => new(_index, wordings, _profiles, _targetOfPassage, _entries);

    /// <summary>Takes the index, in which the passages stand in the order of the knowledge.</summary>
    public CandidateFinder(KnowledgeBase knowledge, IPassageIndex index, WordingIndex wordings, Func<string, Question> read)
    {
        _index = index;
        _wordings = wordings;
        _entries = knowledge.Faq.Count;
        _profiles = [.. wordings.Targets.AsParallel().AsOrdered().Select(target => target.Entry is { } entry
            ? Profile.Of(target, [entry.Question], SentenceSplitter.Split(entry.Answer), read)
            : Profile.Of(target, [target.Section!.Heading, knowledge.FindArticle(target.Section.Article)!.Title], target.Section.Passages.SelectMany(passage => passage.Sentences), read))];
        var sections = wordings.Targets.Skip(_entries).ToDictionary(target => target.Id, target => target.Number, StringComparer.Ordinal);
        _targetOfPassage = [.. knowledge.Passages.Select(passage => sections[passage.SectionId])];
    }

    private CandidateFinder(IPassageIndex index, WordingIndex wordings, Profile[] profiles, int[] targetOfPassage, int entries)
    {
        _index = index;
        _wordings = wordings;
        _profiles = profiles;
        _targetOfPassage = targetOfPassage;
        _entries = entries;
    }

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

        var nearest = _wordings.Nearest(question);
        var found = Search(question, cancellationToken);
        var topics = Array.ConvertAll(_profiles, profile => Topic(profile.Topics, routing.Intents));
        var (mostNear, mostNearThree) = (1e-6f, 1e-6f);
        foreach (var nearness in nearest)
        {
            mostNear = Math.Max(mostNear, nearness.Best);
            mostNearThree = Math.Max(mostNearThree, nearness.BestThree);
        }

        var candidates = new List<Candidate>(2 * MostOfKind);
        foreach (var target in (IEnumerable<int>)[.. MostPromising(nearest, found, routing, topics, 0, _entries), .. MostPromising(nearest, found, routing, topics, _entries, _profiles.Length)])
        {
            candidates.Add(Judge(_profiles[target], nearest[target], (mostNear, mostNearThree), topics[target], question, routing, found));
        }

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

        var found = new double[_profiles.Length];
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
    private static List<int> MostPromising(Nearness[] nearest, double[] found, Routing routing, double[] topics, int from, int to)
    {
        var best = new List<(int Target, double Promise)>(MostOfKind + 1);
        for (var target = from; target < to; target++)
        {
            var promise = nearest[target].Best + routing.Targets[target] + found[target] + topics[target];
            if ((nearest[target].Best <= 0 && found[target] <= 0 && routing.Targets[target] <= LikelyTarget)
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

    private Candidate Judge(Profile profile, Nearness nearness, (float Best, float BestThree) mostNear, double topic, Question question, Routing routing, double[] found)
    {
        var target = profile.Target.Number;
        var wordings = _wordings.Count(target);
        double all = 0, covered = 0, shared = 0, content = 0, inHeading = 0;
        int held = 0, missing = 0;
        var isTelling = false;
        foreach (var term in question.Terms)
        {
            var holding = _wordings.Holding(target, term.Stem);
            var isHeld = holding > 0 || profile.All.Contains(term.Stem);
            all += term.Stem == Lexicon.Unknown ? 0 : term.Weight;
            covered += isHeld ? term.Weight : 0;
            shared += term.Weight * holding;
            if (term.IsContent)
            {
                content += term.Weight;
                inHeading += profile.Heading.Contains(term.Stem) ? term.Weight : 0;
                held += isHeld ? 1 : 0;
                missing += isHeld ? 0 : 1;
                isTelling |= holding > 1 || profile.All.Contains(term.Stem);
            }
        }

        double search = 0;
        if (profile.Target.Entry is null)
        {
            search = found[target];
        }
        else
        {
            foreach (var section in profile.Target.Sections)
            {
                search = Math.Max(search, found[_wordings.FindSection(section)]);
            }
        }

        // A lone word must stand in what the target itself asks or says, or in several of its wordings: in a single one it may be there by the way.
        var isByTheWay = held == 1 && missing == 0 && !isTelling;
        return new Candidate(
            profile.Target,
            [
                all > 0 ? covered / all : 0,
                nearness.Best,
                nearness.BestThree,
                all > 0 ? shared / all / Math.Max(wordings, 1) : 0,
                Math.Log(topic + 0.01),
                Math.Log(routing.Targets[target] + 0.003),
                search,
                content > 0 ? profile.BestSentence(question) / content : 0,
                content > 0 ? inHeading / content : 0,
                Math.Log(routing.Sections[target] + 0.003),
                nearness.Best / mostNear.Best,
                nearness.BestThree / mostNear.BestThree,
            ])
        {
            Held = isByTheWay ? 0 : held,
            Missing = isByTheWay ? 1 : missing,
        };
    }

    /// <summary>The words of a target.</summary>
    /// <param name="Target">The target.</param>
    /// <param name="Heading">Stems of what it is headed by: the entry's question, or the section's heading and the article's title.</param>
    /// <param name="All">Stems of all that it says, heading included.</param>
    /// <param name="Sentences">Stems of each sentence.</param>
    private sealed record Profile(Target Target, HashSet<int> Heading, HashSet<int> All, HashSet<int>[] Sentences)
    {
        /// <summary>Places of its topics among the intents.</summary>
        public int[] Topics { get; } = [.. Target.Topics];

        public static Profile Of(Target target, IEnumerable<string> headings, IEnumerable<string> sentences, Func<string, Question> read)
        {
            HashSet<int> Stems(string text) => [.. read(text).Terms.Select(term => term.Stem).Where(stem => stem != Lexicon.Unknown)];
            HashSet<int> heading = [.. headings.SelectMany(Stems)];
            HashSet<int>[] said = [.. sentences.Select(Stems)];
            return new Profile(target, heading, [.. heading, .. said.SelectMany(stems => stems)], said);
        }

        /// <summary>Weight of the question's subject that the best sentence holds.</summary>
        public double BestSentence(Question question)
        {
            double best = 0;
            foreach (var sentence in Sentences)
            {
                double held = 0;
                foreach (var term in question.Terms)
                {
                    held += term.IsContent && sentence.Contains(term.Stem) ? term.Weight : 0;
                }

                best = Math.Max(best, held);
            }

            return best;
        }
    }
}
