using CareerBot.Core.Intents;
using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Answers;

/// <summary>Step 2: what the question is about, seen coarsely (the intent) and finely (the FAQ entry).</summary>
internal sealed class Router
{
    private const int None = -1;

    // Intents that have no entries stand beside the entries' labels under this mark, which no id may hold.
    private const string IntentMark = "#";

    private readonly KnowledgeBase _knowledge;
    private readonly IIntentClassifier _intents;
    private readonly IIntentClassifier _entries;
    private readonly int[] _intentOfLabel;
    private readonly int[] _entryOfLabel;
    private readonly bool[] _isTopic;

    private Router(KnowledgeBase knowledge, IIntentClassifier intents, IIntentClassifier entries)
    {
        _knowledge = knowledge;
        _intents = intents;
        _entries = entries;
        _intentOfLabel = Places(intents.Labels, knowledge.Intents.Select(intent => intent.Id));
        _entryOfLabel = Places(entries.Labels, knowledge.Faq.Select(entry => entry.Id));
        _isTopic = [.. knowledge.Intents.Select(intent => intent.Route == IntentRoute.Topic)];
    }

    /// <summary>Trains on wordings (number of the entry) and examples (number of the intent).</summary>
    public static Router Train(
        KnowledgeBase knowledge,
        IIntentClassifierFactory classifiers,
        IReadOnlyList<(string Text, int Entry)> wordings,
        IReadOnlyList<(string Text, int Intent)> examples)
    {
        bool IsTopic((string Text, int Intent) example) => knowledge.Intents[example.Intent].Route == IntentRoute.Topic;
        var intents = classifiers.Train(
        [
            .. wordings.Select(wording => new LabeledText(wording.Text, knowledge.Faq[wording.Entry].Topic)),
            .. examples.Select(example => new LabeledText(example.Text, knowledge.Intents[example.Intent].Id)),
        ]);
        var entries = classifiers.Train(
        [
            .. wordings.Select(wording => new LabeledText(wording.Text, knowledge.Faq[wording.Entry].Id)),
            .. examples.Where(example => !IsTopic(example)).Select(example => new LabeledText(example.Text, IntentMark + knowledge.Intents[example.Intent].Id)),
        ]);
        return new Router(knowledge, intents, entries);
    }

    /// <summary>Classifies a question.</summary>
    public Routing Route(string text)
    {
        var prediction = _intents.Classify(text);
        var intents = new double[_knowledge.Intents.Count];
        double offTopic = 0;
        for (var label = 0; label < _intentOfLabel.Length; label++)
        {
            var intent = _intentOfLabel[label];
            intents[intent] = prediction.Probabilities[label];
            offTopic += _isTopic[intent] ? 0 : prediction.Probabilities[label];
        }

        var fine = _entries.Classify(text);
        var entries = new double[_knowledge.Faq.Count];
        double noEntry = 0;
        for (var label = 0; label < _entryOfLabel.Length; label++)
        {
            if (_entryOfLabel[label] == None)
            {
                noEntry += fine.Probabilities[label];
            }
            else
            {
                entries[_entryOfLabel[label]] = fine.Probabilities[label];
            }
        }

        return new Routing(intents, entries, offTopic, noEntry, prediction.Novelty);
    }

    private static int[] Places(IReadOnlyList<string> labels, IEnumerable<string> ids)
    {
        var places = ids.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        return [.. labels.Select(label => places.GetValueOrDefault(label, None))];
    }
}
