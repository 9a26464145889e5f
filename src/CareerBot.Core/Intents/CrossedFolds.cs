namespace CareerBot.Core.Intents;

/// <summary>
/// Fixed folds over labelled examples that cut both ways: every fold takes every n-th sentence of each label away, and every n-th label with all its
/// sentences. Every sentence is held out once for itself, unless its label is held out in that very fold, and once with its label.
/// </summary>
internal sealed class CrossedFolds
{
    private readonly IReadOnlyList<LabeledText> _examples;
    private readonly int[] _sentenceFold;
    private readonly int[] _labelFold;

    /// <summary>At most <paramref name="most"/> folds; fewer where there are fewer labels, none where a fold would leave nothing to tell apart.</summary>
    public CrossedFolds(IReadOnlyList<LabeledText> examples, int most)
    {
        _examples = examples;
        var labels = examples.Select(example => example.Label).Distinct().Order(StringComparer.Ordinal).ToList();
        Count = labels.Count < 3 ? 0 : Math.Min(most, labels.Count);
        var places = labels.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var seen = new int[labels.Count];
        _sentenceFold = new int[examples.Count];
        _labelFold = new int[examples.Count];
        for (var i = 0; i < examples.Count && Count > 0; i++)
        {
            var label = places[examples[i].Label];
            _sentenceFold[i] = seen[label]++ % Count;
            _labelFold[i] = label % Count;
        }
    }

    /// <summary>Number of folds.</summary>
    public int Count { get; }

    /// <summary>What a fold trains on.</summary>
    public IReadOnlyList<LabeledText> Training(int fold) => Where(i => _sentenceFold[i] != fold && _labelFold[i] != fold);

    /// <summary>Sentences taken away from labels that stay.</summary>
    public IReadOnlyList<LabeledText> HeldOutSentences(int fold) => Where(i => _sentenceFold[i] == fold && _labelFold[i] != fold);

    /// <summary>All sentences of the labels that are taken away.</summary>
    public IReadOnlyList<LabeledText> HeldOutLabels(int fold) => Where(i => _labelFold[i] == fold);

    private List<LabeledText> Where(Func<int, bool> chosen) => [.. _examples.Where((_, i) => chosen(i))];
}
