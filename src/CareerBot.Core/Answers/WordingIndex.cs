using System.Buffers;
using System.Numerics;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>All known wordings, read as questions, and how near a question is to them. Immutable; safe for concurrent use.</summary>
internal sealed class WordingIndex
{
    // For each target the place of its first wording, and behind the last target the number of all.
    private readonly int[] _first;

    // For each stem the wordings that hold it, with the share of their length 1 that it makes.
    private readonly (int Wording, float Share)[][] _wordingsByStem;
    private readonly Dictionary<int, int>[] _wordingsWithStem;
    private readonly Dictionary<string, int> _sections;

    /// <summary>Takes the wordings of all targets, in the order of the targets.</summary>
    public WordingIndex(IReadOnlyList<Target> targets, IReadOnlyList<KnownWording> wordings, Lexicon lexicon)
    {
        Targets = targets;
        Wordings = wordings;
        _sections = targets.Where(target => target.Section is not null).ToDictionary(target => target.Id, target => target.Number, StringComparer.Ordinal);
        _first = new int[targets.Count + 1];
        foreach (var wording in wordings)
        {
            _first[wording.Target + 1]++;
        }

        for (var target = 0; target < targets.Count; target++)
        {
            _first[target + 1] += _first[target];
        }

        _wordingsWithStem = [.. targets.Select(_ => new Dictionary<int, int>())];
        var byStem = Enumerable.Range(0, lexicon.Count).Select(_ => new List<(int, float)>()).ToArray();
        for (var wording = 0; wording < Wordings.Count; wording++)
        {
            var (target, question) = Wordings[wording];
            var length = Length(question);
            foreach (var term in question.Terms.Where(term => term.Stem != Lexicon.Unknown))
            {
                byStem[term.Stem].Add((wording, (float)term.Weight / length));
                _wordingsWithStem[target][term.Stem] = _wordingsWithStem[target].GetValueOrDefault(term.Stem) + 1;
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
        // Room for one vector beyond the last wording.
        var rented = ArrayPool<float>.Shared.Rent(Wordings.Count + Vector<float>.Count);
        var cosines = rented.AsSpan(0, Wordings.Count + Vector<float>.Count);
        cosines.Clear();
        var length = Length(question);
        foreach (var term in question.Terms)
        {
            var own = (float)term.Weight / length;
            foreach (var (wording, share) in term.Stem == Lexicon.Unknown ? [] : _wordingsByStem[term.Stem])
            {
                cosines[wording] += own * share;
            }
        }

        var nearest = new Nearness[Targets.Count];
        for (var target = 0; target < nearest.Length; target++)
        {
            nearest[target] = Nearness.Of(cosines, _first[target], _first[target + 1]);
        }

        ArrayPool<float>.Shared.Return(rented);
        return nearest;
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

    /// <summary>How many wordings of a target hold a stem.</summary>
    public int Holding(int target, int stem) => stem == Lexicon.Unknown ? 0 : _wordingsWithStem[target].GetValueOrDefault(stem);

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

/// <summary>How near a question is to the wordings of a target.</summary>
/// <param name="Best">Cosine of the nearest, 0 to 1.</param>
/// <param name="BestThree">Mean cosine of the nearest three, 0 to 1.</param>
internal readonly record struct Nearness(float Best, float BestThree)
{
    /// <summary>Finds the nearest among the cosines from one place up to another; behind the last there must be room for one vector.</summary>
    public static Nearness Of(ReadOnlySpan<float> cosines, int from, int to)
    {
        float best = 0, second = 0, third = 0;
        for (var start = from; start < to; start += Vector<float>.Count)
        {
            // Most runs hold nothing that comes near the three.
            if (!Vector.GreaterThanAny(new Vector<float>(cosines[start..]), new Vector<float>(third)))
            {
                continue;
            }

            foreach (var cosine in cosines[start..Math.Min(start + Vector<float>.Count, to)])
            {
                if (cosine > best)
                {
                    (best, second, third) = (cosine, best, second);
                }
                else if (cosine > second)
                {
                    (second, third) = (cosine, second);
                }
                else if (cosine > third)
                {
                    third = cosine;
                }
            }
        }

        return new Nearness(best, (best + second + third) / 3);
    }
}
