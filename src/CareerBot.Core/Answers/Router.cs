using CareerBot.Core.Intents;
using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Answers;

/// <summary>
/// Step 2: what the question is about, by three classifiers that see it differently: coarsely (the intent), finely (the FAQ entry or section), and by the
/// section that answers it, whoever asks. Together they are right more often than any of them; one classifier for all was measured to lose three answers in a hundred.
/// </summary>
internal sealed class Router
{
    private const int None = -1;

    // Intents without wordings of their own stand beside targets and sections under this mark, with which no id begins.
    private const string IntentMark = "#";

    private readonly IIntentClassifier _intents;
    private readonly IntentRecognizer _targets;
    private readonly IIntentClassifier _sections;
    private readonly int[] _intentOfLabel;
    private readonly int[] _targetOfLabel;
    private readonly int[][] _sectionLabels;
    private readonly bool[] _isTopic;

    private Router(KnowledgeBase knowledge, IReadOnlyList<Target> targets, IIntentClassifier intents, IntentRecognizer fine, IIntentClassifier sections)
    {
        _intents = intents;
        _targets = fine;
        _sections = sections;
        _intentOfLabel = Places(intents.Labels, knowledge.Intents.Select(intent => intent.Id));
        _targetOfLabel = Places(fine.Labels, targets.Select(target => target.Id));
        var labels = sections.Labels.Index().ToDictionary(label => label.Item, label => label.Index, StringComparer.Ordinal);
        _sectionLabels = [.. targets.Select(target => target.Sections.Where(labels.ContainsKey).Select(section => labels[section]).ToArray())];
        _isTopic = [.. knowledge.Intents.Select(intent => intent.Route == IntentRoute.Topic)];
    }

    /// <summary>Trains on wordings (number of the target) and examples (number of the intent).</summary>
    public static Router Train(
        KnowledgeBase knowledge,
        IReadOnlyList<Target> targets,
        IIntentClassifierFactory classifiers,
        IReadOnlyList<(string Text, int Target)> wordings,
        IReadOnlyList<(string Text, int Intent)> examples)
    {
        var views = Views(knowledge, targets, wordings, examples);
        IIntentClassifier? intents = null, sections = null;
        IntentRecognizer? fine = null;
        Parallel.Invoke(
            () => intents = classifiers.Train(views.Intents),
            () => fine = IntentRecognizer.Train(views.Targets, classifiers),
            () => sections = classifiers.Train(views.Sections));
        return new Router(knowledge, targets, intents!, fine!, sections!);
    }

    /// <summary>Reads what <see cref="Write"/> wrote, of the same knowledge and engine.</summary>
    public static Router Read(KnowledgeBase knowledge, IReadOnlyList<Target> targets, IIntentClassifierFactory classifiers, BinaryReader reader) => new(
        knowledge, targets, classifiers.Read(reader), IntentRecognizer.Read(classifiers, reader), classifiers.Read(reader));

    /// <summary>Writes the classifiers.</summary>
    public void Write(IIntentClassifierFactory classifiers, BinaryWriter writer)
    {
        classifiers.Write(_intents, writer);
        _targets.Write(classifiers, writer);
        classifiers.Write(_sections, writer);
    }

    /// <summary>Classifies a question.</summary>
    public Routing Route(string question)
    {
        var text = new IntentText(question);
        var coarse = _intents.Classify(text);
        var intents = new double[_isTopic.Length];
        double offTopic = 0;
        for (var label = 0; label < _intentOfLabel.Length; label++)
        {
            var intent = _intentOfLabel[label];
            intents[intent] = coarse.Probabilities[label];
            offTopic += _isTopic[intent] ? 0 : coarse.Probabilities[label];
        }

        var fine = _targets.Recognize(text);
        var targets = new double[_sectionLabels.Length];
        double noTarget = 0;
        for (var label = 0; label < _targetOfLabel.Length; label++)
        {
            if (_targetOfLabel[label] == None)
            {
                noTarget += fine.Probabilities[label];
            }
            else
            {
                targets[_targetOfLabel[label]] = fine.Probabilities[label];
            }
        }

        return new Routing(intents, targets, Sections(_sections.Classify(text).Probabilities), offTopic, noTarget, fine.Score, fine.Novelty);
    }

    // What each of the three classifiers is trained on.
    private static (List<LabeledText> Intents, List<LabeledText> Targets, List<LabeledText> Sections) Views(
        KnowledgeBase knowledge,
        IReadOnlyList<Target> targets,
        IReadOnlyList<(string Text, int Target)> wordings,
        IReadOnlyList<(string Text, int Intent)> examples)
    {
        bool IsTopic((string Text, int Intent) example) => knowledge.Intents[example.Intent].Route == IntentRoute.Topic;
        string Id(int intent) => knowledge.Intents[intent].Id;
        List<LabeledText> WithOffTopic(Func<Target, string> label) =>
        [
            .. wordings.Select(wording => new LabeledText(wording.Text, label(targets[wording.Target]))),
            .. examples.Where(example => !IsTopic(example)).Select(example => new LabeledText(example.Text, IntentMark + Id(example.Intent))),
        ];
        return (
            [
                .. wordings.Select(wording => new LabeledText(wording.Text, Id(targets[wording.Target].Topics[0]))),
                .. examples.Select(example => new LabeledText(example.Text, Id(example.Intent))),
            ],
            WithOffTopic(target => target.Id),
            WithOffTopic(target => target.Sections[0]));
    }

    private double[] Sections(float[] probabilities)
    {
        var sections = new double[_sectionLabels.Length];
        for (var target = 0; target < sections.Length; target++)
        {
            foreach (var label in _sectionLabels[target])
            {
                sections[target] = Math.Max(sections[target], probabilities[label]);
            }
        }

        return sections;
    }

    private static int[] Places(IReadOnlyList<string> labels, IEnumerable<string> ids)
    {
        var places = ids.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        return [.. labels.Select(label => places.GetValueOrDefault(label, None))];
    }
}
