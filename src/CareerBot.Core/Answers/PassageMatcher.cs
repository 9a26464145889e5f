using CareerBot.Core.Knowledge;
using CareerBot.Core.Search;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>Judges the passages that the index finds.</summary>
internal sealed class PassageMatcher
{
    private const int Most = 8;
    private const int Pool = 40;

    // An article's topics say less of a passage than the topics of the FAQ entries that cite its section.
    private const double ArticleTopicFactor = 0.5;

    private readonly IPassageIndex _index;
    private readonly int _firstPassage;
    private readonly PassageProfile[] _profiles;

    /// <summary>Takes the index and the passages, which stand in it from number <paramref name="firstPassage"/> on.</summary>
    public PassageMatcher(KnowledgeBase knowledge, IPassageIndex index, int firstPassage, IReadOnlyList<Passage> passages, Func<string, Question> read)
    {
        _index = index;
        _firstPassage = firstPassage;
        var topicsBySection = knowledge.Faq
            .SelectMany(entry => entry.Sources.Select(source => (source, entry.Topic)))
            .ToLookup(pair => pair.source, pair => pair.Topic, StringComparer.Ordinal);
        _profiles = [.. passages.Select(passage => Profile(knowledge, passage, topicsBySection[passage.SectionId], read))];
    }

    /// <summary>Names of the signals of a candidate, in order.</summary>
    public static IReadOnlyList<string> SignalNames { get; } = ["coverage", "search", "bestSentence", "heading", "topic"];

    /// <summary>Weights of the signals where there is little to learn from, the intercept last.</summary>
    public static double[] Prior { get; } = [2, 2, 2, 1, 1, -5];

    /// <summary>The index's score of a passage, as a share of the best one's.</summary>
    public static double Search(Candidate passage) => passage.Signals[1];

    /// <summary>The best passages of the index, at most eight, in its order.</summary>
    public List<Candidate> Match(Question question, Routing routing, CancellationToken cancellationToken)
    {
        var terms = new List<QueryTerm>(question.Terms.Count);
        double idfs = 0;
        foreach (var term in question.Terms.Where(term => term.IsContent))
        {
            terms.Add(new QueryTerm(term.Word, term.Emphasis));
            idfs += term.Weight;
        }

        if (terms.Count == 0)
        {
            return [];
        }

        var hits = _index.Search(terms, Pool, cancellationToken);
        var best = hits.Count == 0 ? 0 : hits[0].Score;
        return [.. hits
            .Where(hit => hit.Document >= _firstPassage)
            .Take(Most)
            .Select(hit => Judge(_profiles[hit.Document - _firstPassage], hit.Score / best, question, routing, idfs))];
    }

    private static Candidate Judge(PassageProfile profile, double search, Question question, Routing routing, double all)
    {
        double covered = 0, inHeading = 0;
        int held = 0, missing = 0;
        Span<double> sentences = stackalloc double[Math.Min(profile.Sentences.Count, 32)];
        sentences.Clear();
        foreach (var term in question.Terms.Where(term => term.IsContent))
        {
            var isHeld = profile.All.Contains(term.Stem);
            covered += isHeld ? term.Weight : 0;
            held += isHeld ? 1 : 0;
            missing += isHeld ? 0 : 1;
            inHeading += profile.Heading.Contains(term.Stem) ? term.Weight : 0;
            for (var i = 0; i < sentences.Length; i++)
            {
                sentences[i] += profile.Sentences[i].Contains(term.Stem) ? term.Weight : 0;
            }
        }

        double bestSentence = 0, intent = 0;
        foreach (var sentence in sentences)
        {
            bestSentence = Math.Max(bestSentence, sentence);
        }

        foreach (var (topic, factor) in profile.Topics)
        {
            intent = Math.Max(intent, factor * routing.Intents[topic]);
        }

        return new Candidate(null, profile.Passage, [covered / all, search, bestSentence / all, inHeading / all, intent])
        {
            Held = held,
            Missing = missing,
        };
    }

    private static PassageProfile Profile(KnowledgeBase knowledge, Passage passage, IEnumerable<string> faqTopics, Func<string, Question> read)
    {
        HashSet<int> Stems(string text) => [.. read(text).Terms.Select(term => term.Stem).Where(stem => stem != Lexicon.Unknown)];
        var section = knowledge.FindSection(passage.SectionId)!;
        var article = knowledge.FindArticle(section.Article)!;
        var heading = Stems(section.Heading);
        var sentences = passage.Sentences.Select(Stems).ToList();
        int Place(string topic) => knowledge.Intents.Index().First(intent => intent.Item.Id == topic).Index;
        var topics = faqTopics.Select(topic => (Place(topic), 1.0)).Concat(article.Topics.Select(topic => (Place(topic), ArticleTopicFactor)))
            .DistinctBy(pair => pair.Item1);
        return new PassageProfile(passage, [.. heading, .. Stems(article.Title), .. sentences.SelectMany(stems => stems)], heading, sentences, [.. topics]);
    }

    private sealed record PassageProfile(
        Passage Passage, HashSet<int> All, HashSet<int> Heading, List<HashSet<int>> Sentences, List<(int Topic, double Factor)> Topics);
}
