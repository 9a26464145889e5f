using CareerBot.Core.Answers;
using CareerBot.Core.Intents;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Search;

namespace CareerBot.Core.Evaluation;

/// <summary>The built-in engine without one of its parts; learned anew, so that the others make up for it as far as they can.</summary>
public static class ReducedEngine
{
    /// <summary>Builds the engine without <paramref name="part"/>.</summary>
    public static AnswerEngine Build(KnowledgeBase knowledge, AnsweringOptions options, EnginePart part)
    {
        IPassageIndexFactory indexes = Index([part]);
        IIntentClassifierFactory classifiers = part == EnginePart.Intents ? new UndecidedClassifierFactory() : new LinearIntentClassifierFactory();
        var reduced = part switch
        {
            EnginePart.Faq => new KnowledgeBase(knowledge.Version, knowledge.Articles, [], knowledge.Intents, knowledge.Synonyms),
            EnginePart.Passages => new KnowledgeBase(knowledge.Version, [.. knowledge.Articles.Select(WithoutQuestions)], knowledge.Faq, knowledge.Intents, knowledge.Synonyms),
            EnginePart.Synonyms => new KnowledgeBase(knowledge.Version, knowledge.Articles, knowledge.Faq, knowledge.Intents, []),
            _ => knowledge,
        };
        return new AnswerEngine(reduced, options, EngineParts.Build(
            reduced,
            part == EnginePart.Passages ? new EmptyIndexFactory(indexes) : indexes,
            classifiers,
            cache: null,
            correctsSpelling: part != EnginePart.Spelling));
    }

    /// <summary>The index without <see cref="EnginePart.Pairs"/> or <see cref="EnginePart.Feedback"/>; other parts change nothing.</summary>
    public static IPassageIndexFactory Index(IReadOnlyCollection<EnginePart> without)
    {
        var options = new RankingOptions();
        return new Bm25IndexFactory(options with
        {
            PairWeight = without.Contains(EnginePart.Pairs) ? 0 : options.PairWeight,
            FeedbackWeight = without.Contains(EnginePart.Feedback) ? 0 : options.FeedbackWeight,
        });
    }

    private static Article WithoutQuestions(Article article) =>
        article with { Sections = [.. article.Sections.Select(section => section with { Questions = [] })] };

    /// <summary>An index that corrects words and finds nothing.</summary>
    private sealed class EmptyIndexFactory(IPassageIndexFactory indexes) : IPassageIndexFactory
    {
        public string Engine => "empty";

        public IPassageIndex Build(IReadOnlyList<IndexDocument> documents, IReadOnlyDictionary<string, int> vocabulary) =>
            new EmptyIndex(indexes.Build(documents, vocabulary));
    }

    private sealed class EmptyIndex(IPassageIndex index) : IPassageIndex
    {
        public IReadOnlyList<SearchHit> Search(IReadOnlyList<QueryTerm> terms, int limit, CancellationToken cancellationToken) => [];

        public string? SuggestCorrection(string word) => index.SuggestCorrection(word);
    }

    /// <summary>Classifiers to which every label is as likely as any other.</summary>
    private sealed class UndecidedClassifierFactory : IIntentClassifierFactory
    {
        public string Engine => "undecided";

        public IIntentClassifier Train(IReadOnlyList<LabeledText> examples) =>
            new UndecidedClassifier([.. examples.Select(example => example.Label).Distinct().Order(StringComparer.Ordinal)]);

        public void Write(IIntentClassifier classifier, BinaryWriter writer) => throw new NotSupportedException("It is never kept.");

        public IIntentClassifier Read(BinaryReader reader) => throw new NotSupportedException("It is never kept.");
    }

    private sealed class UndecidedClassifier(IReadOnlyList<string> labels) : IIntentClassifier
    {
        private readonly float[] _probabilities = [.. labels.Select(_ => 1f / labels.Count)];

        public IReadOnlyList<string> Labels => labels;

        public IntentPrediction Classify(IntentText text) => new(_probabilities, 0, 0);
    }
}
