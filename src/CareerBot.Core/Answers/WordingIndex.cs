using System.Buffers;
using System.Numerics.Tensors;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>All known wordings, read as questions, and how near a question is to them. Immutable; safe for concurrent use.</summary>
internal sealed class WordingIndex
{
    // For each target the place of its first wording, and behind the last target the number of all.
    private readonly int[] _first;

    // For each stem the number of targets that are asked for with it.
    private readonly int[] _targetsByStem;

    // For each stem the wordings that hold it, with the share of their length 1 that it makes.
    private readonly (int Wording, float Share)[][] _wordingsByStem;

    /// <summary>Takes the wordings of all targets, in the order of the targets.</summary>
    public WordingIndex(IReadOnlyList<Target> targets, IReadOnlyList<KnownWording> wordings, Lexicon lexicon)
    {
        Targets = targets;
        Wordings = wordings;
        _first = new int[targets.Count + 1];
        foreach (var wording in wordings)
        {
            _first[wording.Target + 1]++;
        }

        for (var target = 0; target < targets.Count; target++)
        {
            _first[target + 1] += _first[target];
        }

        var byStem = Enumerable.Range(0, lexicon.Count).Select(_ => new List<(int, float)>()).ToArray();
        for (var wording = 0; wording < Wordings.Count; wording++)
        {
            var question = Wordings[wording].Question;
            var length = Length(question);
            foreach (var term in question.Terms.Where(term => term.Stem != Lexicon.Unknown))
            {
                byStem[term.Stem].Add((wording, (float)term.Weight / length));
            }
        }

        _wordingsByStem = Array.ConvertAll(byStem, list => list.ToArray());
        _targetsByStem = Array.ConvertAll(_wordingsByStem, holding => holding.Select(one => Wordings[one.Wording].Target).Distinct().Count());
    }

    /// <summary>What the wordings ask for.</summary>
    public IReadOnlyList<Target> Targets { get; }

    /// <summary>All wordings in the order of their targets.</summary>
    public IReadOnlyList<KnownWording> Wordings { get; }

    /// <summary>How near the targets' wordings are to the question. Dispose of it when done.</summary>
    public Nearness Nearest(Question question)
    {
        var cosines = ArrayPool<float>.Shared.Rent(Wordings.Count);
        Array.Clear(cosines, 0, Wordings.Count);
        var length = Length(question);
        foreach (var term in question.Terms)
        {
            var own = (float)term.Weight / length;
            foreach (var (wording, share) in term.Stem == Lexicon.Unknown ? [] : _wordingsByStem[term.Stem])
            {
                cosines[wording] += own * share;
            }
        }

        return new Nearness(cosines, _first);
    }

    /// <summary>The wordings of a target that are nearest to the question, best first, with their cosines; those that share nothing are left out.</summary>
    public IEnumerable<(Question Wording, float Cosine)> NearestOf(int target, Question question, int most)
    {
        var (first, end) = (_first[target], _first[target + 1]);
        var cosines = new float[end - first];
        var length = Length(question);
        foreach (var term in question.Terms)
        {
            var own = (float)term.Weight / length;
            var holding = term.Stem == Lexicon.Unknown ? [] : _wordingsByStem[term.Stem];
            for (var i = PlaceOf(first, holding); i < holding.Length && holding[i].Wording < end; i++)
            {
                cosines[holding[i].Wording - first] += own * holding[i].Share;
            }
        }

        return cosines.Index().Where(one => one.Item > 0).OrderByDescending(one => one.Item).Take(most).Select(one => (Wordings[first + one.Index].Question, one.Item));
    }

    /// <summary>How many targets are asked for with a stem.</summary>
    public int TargetsAskedWith(int stem) => _targetsByStem[stem];

    /// <summary>The wordings of a target.</summary>
    public IEnumerable<KnownWording> OfTarget(int target) => Wordings.Skip(_first[target]).Take(Count(target));

    /// <summary>How many wordings a target has.</summary>
    public int Count(int target) => _first[target + 1] - _first[target];

    // Place of the first that is that wording or a later one.
    private static int PlaceOf(int wording, (int Wording, float Share)[] sorted)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle].Wording < wording ? (middle + 1, high) : (low, middle);
        }

        return low;
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

/// <summary>How near a question is to the wordings of each target.</summary>
internal sealed class Nearness : IDisposable
{
    private readonly float[] _cosines;
    private readonly int[] _first;
    private readonly float[] _best;

    /// <summary>Takes the cosines of the wordings, a rented array that is given back, and for each target the place of its first wording.</summary>
    public Nearness(float[] cosines, int[] first)
    {
        _cosines = cosines;
        _first = first;
        _best = new float[first.Length - 1];
        for (var target = 0; target < _best.Length; target++)
        {
            var own = Of(target);
            _best[target] = own.IsEmpty ? 0 : TensorPrimitives.Max(own);
        }
    }

    /// <summary>Cosine of the nearest wording of each target, 0 to 1.</summary>
    public ReadOnlySpan<float> Best => _best;

    /// <summary>Mean cosine of the nearest three wordings of a target, 0 to 1.</summary>
    public float BestThree(int target)
    {
        float best = 0, second = 0, third = 0;
        foreach (var cosine in Of(target))
        {
            if (cosine <= third)
            {
                continue;
            }

            (best, second, third) = cosine > best ? (cosine, best, second) : cosine > second ? (best, cosine, second) : (best, second, cosine);
        }

        return (best + second + third) / 3;
    }

    /// <summary>The highest of what <see cref="BestThree"/> gives for the targets; looks only at those that may have it.</summary>
    public float MostOfThree()
    {
        // The nearest target first: it mostly has it, and few others need be looked at.
        var most = _best.Length == 0 ? 0 : BestThree(TensorPrimitives.IndexOfMax<float>(_best));
        for (var target = 0; target < _best.Length; target++)
        {
            most = _best[target] > most ? Math.Max(most, BestThree(target)) : most;
        }

        return most;
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<float>.Shared.Return(_cosines);

    private ReadOnlySpan<float> Of(int target) => _cosines.AsSpan(_first[target], _first[target + 1] - _first[target]);
}
