using CareerBot.Core.Intents;
using CareerBot.Core.Search;

namespace CareerBot.Benchmarks.Workloads;

/// <summary>
/// Stands between an engine and its index and classifiers, and notes what goes through: so the parts are measured
/// with the very content and calls the engine makes of them, through public seams alone.
/// </summary>
/// <remarks>Notes calls from <see cref="Begin"/> on only: an engine that is being built makes thousands, on several threads.</remarks>
internal sealed class CallRecorder : IPassageIndexFactory, IIntentClassifierFactory
{
    private readonly Bm25IndexFactory _indexes = new();
    private readonly LinearIntentClassifierFactory _classifiers = new();
    private readonly List<ClassifyCall> _classifications = [];
    private readonly List<SearchCall> _searches = [];
    private bool _begun;

    public IReadOnlyList<ClassifyCall> Classifications => _classifications;

    public IReadOnlyList<SearchCall> Searches => _searches;

    /// <summary>Notes calls from now on; they must come from one thread.</summary>
    public void Begin() => _begun = true;

    string IPassageIndexFactory.Engine => _indexes.Engine;

    string IIntentClassifierFactory.Engine => _classifiers.Engine;

    public IPassageIndex Build(IReadOnlyList<IndexDocument> documents, IReadOnlyDictionary<string, int> vocabulary) =>
        new NotingIndex(this, _indexes.Build(documents, vocabulary));

    public IIntentClassifier Train(IReadOnlyList<LabeledText> examples) =>
        new NotingClassifier(this, _classifiers.Train(examples));

    public void Write(IIntentClassifier classifier, BinaryWriter writer) => _classifiers.Write(((NotingClassifier)classifier).Noted, writer);

    public IIntentClassifier Read(BinaryReader reader) => new NotingClassifier(this, _classifiers.Read(reader));

    private sealed class NotingIndex(CallRecorder recorder, IPassageIndex index) : IPassageIndex
    {
        public IReadOnlyList<SearchHit> Search(IReadOnlyList<QueryTerm> terms, int limit, CancellationToken cancellationToken)
        {
            if (recorder._begun)
            {
                recorder._searches.Add(new SearchCall(index, [.. terms], limit));
            }

            return index.Search(terms, limit, cancellationToken);
        }

        public string? SuggestCorrection(string word) => index.SuggestCorrection(word);
    }

    private sealed class NotingClassifier(CallRecorder recorder, IIntentClassifier classifier) : IIntentClassifier
    {
        public IIntentClassifier Noted => classifier;

        public IReadOnlyList<string> Labels => classifier.Labels;

        public IntentPrediction Classify(IntentText text)
        {
            if (recorder._begun)
            {
                recorder._classifications.Add(new ClassifyCall(classifier, text.Text));
            }

            return classifier.Classify(text);
        }
    }
}
