using System.Buffers;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>All known wordings, read as questions, and how near a question is to them. Immutable; safe for concurrent use.</summary>
internal sealed class WordingIndex
{
    private readonly int[] _targetOfWording;
    private readonly float[] _lengths;
    private readonly (int Wording, float Weight)[][] _wordingsByStem;
    private readonly Dictionary<int, int>[] _wordingsWithStem;
    private readonly int[] _wordingCounts;
    private readonly Dictionary<string, int> _sections;

    /// <summary>Takes the wordings of all targets, in the order of the targets.</summary>
    public WordingIndex(IReadOnlyList<Target> targets, IReadOnlyList<KnownWording> wordings, Lexicon lexicon)
    {
        Targets = targets;
        Wordings = wordings;
        _sections = targets.Where(target => target.Section is not null).ToDictionary(target => target.Id, target => target.Number, StringComparer.Ordinal);
        _targetOfWording = [.. Wordings.Select(wording => wording.Target)];
        _lengths = [.. Wordings.Select(wording => Length(wording.Question))];
        _wordingCounts = new int[targets.Count];
        foreach (var wording in wordings)
        {
            _wordingCounts[wording.Target]++;
        }

        _wordingsWithStem = [.. targets.Select(_ => new Dictionary<int, int>())];
        var byStem = Enumerable.Range(0, lexicon.Count).Select(_ => new List<(int, float)>()).ToArray();
        for (var wording = 0; wording < Wordings.Count; wording++)
        {
            foreach (var term in Wordings[wording].Question.Terms.Where(term => term.Stem != Lexicon.Unknown))
            {
                byStem[term.Stem].Add((wording, (float)term.Weight));
                var counts = _wordingsWithStem[_targetOfWording[wording]];
                counts[term.Stem] = counts.GetValueOrDefault(term.Stem) + 1;
            }
        }

        _wordingsByStem = Array.ConvertAll(byStem, list => list.ToArray());
    }

    /// <summary>What the wordings ask for.</summary>
    public IReadOnlyList<Target> Targets { get; }

    /// <summary>All wordings in the order of their targets.</summary>
    public IReadOnlyList<KnownWording> Wordings { get; }

    /// <summary>Number of the target of a section.</summary>
    public int FindSection(string sectionId) => _sections[sectionId];

    /// <summary>How near each target's wordings are to the question.</summary>
    public Nearness[] Nearest(Question question)
    {
        var rented = ArrayPool<float>.Shared.Rent(Wordings.Count);
        var products = rented.AsSpan(0, Wordings.Count);
        products.Clear();
        foreach (var term in question.Terms)
        {
            var weight = (float)term.Weight;
            foreach (var (wording, other) in term.Stem == Lexicon.Unknown ? [] : _wordingsByStem[term.Stem])
            {
                products[wording] += weight * other;
            }
        }

        var nearest = new Nearness[Targets.Count];
        var length = Length(question);
        for (var wording = 0; wording < products.Length; wording++)
        {
            if (products[wording] > 0)
            {
                nearest[_targetOfWording[wording]].Add(products[wording] / (_lengths[wording] * length));
            }
        }

        ArrayPool<float>.Shared.Return(rented);
        return nearest;
    }

    /// <summary>The wordings of a target that are nearest to the question, best first, with their cosines; those that share nothing are left out.</summary>
    public IEnumerable<(Question Wording, float Cosine)> NearestOf(int target, Question question, int most)
    {
        var first = Array.BinarySearch(_targetOfWording, target);
        while (first > 0 && _targetOfWording[first - 1] == target)
        {
            first--;
        }

        var length = Length(question);
        return Enumerable.Range(first, first < 0 ? 0 : _wordingCounts[target])
            .Select(wording => (Wording: Wordings[wording].Question, Cosine: Product(Wordings[wording].Question, question) / (_lengths[wording] * length)))
            .Where(one => one.Cosine > 0)
            .OrderByDescending(one => one.Cosine)
            .Take(most);
    }

    /// <summary>How many wordings of a target hold a stem.</summary>
    public int Holding(int target, int stem) => stem == Lexicon.Unknown ? 0 : _wordingsWithStem[target].GetValueOrDefault(stem);

    /// <summary>How many wordings a target has.</summary>
    public int Count(int target) => _wordingCounts[target];

    private static float Product(Question a, Question b)
    {
        double product = 0;
        foreach (var term in a.Terms)
        {
            foreach (var other in b.Terms)
            {
                product += term.Stem == other.Stem && term.Stem != Lexicon.Unknown ? term.Weight * other.Weight : 0;
            }
        }

        return (float)product;
    }

    private static float Length(Question question)
    {
        double sum = 0;
        foreach (var term in question.Terms)
        {
            sum += term.Weight * term.Weight;
        }

        return (float)Math.Sqrt(Math.Max(sum, 1e-12));
    }
}

/// <summary>A known wording.</summary>
/// <param name="Target">Number of what it asks for.</param>
/// <param name="Question">The wording, read as a question.</param>
internal readonly record struct KnownWording(int Target, Question Question);

/// <summary>The cosines of a question and the three nearest wordings of a target, 0 to 1.</summary>
internal struct Nearness
{
    private float _second;
    private float _third;

    /// <summary>The nearest.</summary>
    public float Best { get; private set; }

    /// <summary>Mean of the nearest three.</summary>
    public readonly float BestThree => (Best + _second + _third) / 3;

    /// <summary>Takes one more wording into account.</summary>
    public void Add(float cosine)
    {
        if (cosine > Best)
        {
            (Best, _second, _third) = (cosine, Best, _second);
        }
        else if (cosine > _second)
        {
            (_second, _third) = (cosine, _second);
        }
        else if (cosine > _third)
        {
            _third = cosine;
        }
    }
}
