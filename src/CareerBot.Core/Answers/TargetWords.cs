using System.Buffers;
using System.Numerics.Tensors;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>
/// Which words each target is asked with and says, by word: so that a question is compared with all targets in one pass over its few words. Immutable; safe
/// for concurrent use.
/// </summary>
internal sealed class TargetWords
{
    // For each stem the targets that hold it, ascending, and the sentences.
    private readonly Use[][] _uses;
    private readonly int[][] _sentencesByStem;

    // For each target the place of its first sentence, and behind the last target the number of all.
    private readonly int[] _firstSentence;

    /// <summary>Takes what the targets say, and the wordings that ask for them.</summary>
    public TargetWords(IReadOnlyList<TargetText> texts, WordingIndex wordings, Lexicon lexicon)
    {
        var uses = Enumerable.Range(0, lexicon.Count).Select(_ => new List<Use>()).ToArray();
        var sentences = Enumerable.Range(0, lexicon.Count).Select(_ => new List<int>()).ToArray();
        _firstSentence = new int[texts.Count + 1];
        for (var target = 0; target < texts.Count; target++)
        {
            var text = texts[target];
            var asked = wordings.OfTarget(target).SelectMany(wording => wording.Question.KnownStems).CountBy(stem => stem).ToDictionary();
            var said = text.Heading.Concat(text.Sentences.SelectMany(sentence => sentence)).ToHashSet();
            foreach (var stem in said.Union(asked.Keys))
            {
                uses[stem].Add(new Use(target, asked.GetValueOrDefault(stem), said.Contains(stem), text.Heading.Contains(stem)));
            }

            for (var sentence = 0; sentence < text.Sentences.Count; sentence++)
            {
                foreach (var stem in text.Sentences[sentence])
                {
                    sentences[stem].Add(_firstSentence[target] + sentence);
                }
            }

            _firstSentence[target + 1] = _firstSentence[target] + text.Sentences.Count;
        }

        _uses = Array.ConvertAll(uses, list => list.ToArray());
        _sentencesByStem = Array.ConvertAll(sentences, list => list.ToArray());
    }

    /// <summary>What each target has in common with the question.</summary>
    public void Compare(Question question, Span<Overlap> overlaps)
    {
        overlaps.Clear();
        var rented = ArrayPool<double>.Shared.Rent(_firstSentence[^1]);
        var sentences = rented.AsSpan(0, _firstSentence[^1]);
        sentences.Clear();
        foreach (var term in question.Terms)
        {
            if (term.Stem == Lexicon.Unknown)
            {
                continue;
            }

            foreach (var use in _uses[term.Stem])
            {
                ref var overlap = ref overlaps[use.Target];
                overlap.Covered += term.Weight;
                overlap.Asked += term.Weight * use.Wordings;
                if (term.IsContent)
                {
                    overlap.Heading += use.IsInHeading ? term.Weight : 0;
                    overlap.Held++;
                    overlap.IsTelling |= use.Wordings > 1 || use.IsSaid;
                }
            }

            foreach (var sentence in term.IsContent ? _sentencesByStem[term.Stem] : [])
            {
                sentences[sentence] += term.Weight;
            }
        }

        for (var target = 0; target < overlaps.Length; target++)
        {
            var own = sentences[_firstSentence[target].._firstSentence[target + 1]];
            overlaps[target].BestSentence = own.IsEmpty ? 0 : TensorPrimitives.Max<double>(own);
        }

        ArrayPool<double>.Shared.Return(rented);
    }

    /// <summary>How a target uses a stem.</summary>
    /// <param name="Target">Number of the target.</param>
    /// <param name="Wordings">How many of its wordings hold the stem.</param>
    /// <param name="IsSaid">True when the target itself holds it.</param>
    /// <param name="IsInHeading">True when what it is headed by does.</param>
    private readonly record struct Use(int Target, int Wordings, bool IsSaid, bool IsInHeading);
}

/// <summary>The words of a target, as stems.</summary>
/// <param name="Heading">What it is headed by: the entry's question, or the section's heading and the article's title.</param>
/// <param name="Sentences">Each sentence that it says.</param>
internal sealed record TargetText(HashSet<int> Heading, IReadOnlyList<HashSet<int>> Sentences);

/// <summary>What a target has in common with a question; weights are the question's.</summary>
internal struct Overlap
{
    /// <summary>Weight of the words that the target is asked with or says.</summary>
    public double Covered;

    /// <summary>Weight of the words, each as often as wordings of the target hold it.</summary>
    public double Asked;

    /// <summary>Weight of the subject's words that the heading holds.</summary>
    public double Heading;

    /// <summary>Weight of the subject's words that the best sentence holds.</summary>
    public double BestSentence;

    /// <summary>Number of the subject's words that the target is asked with or says.</summary>
    public int Held;

    /// <summary>True when one of these is said by the target itself, or asked in more than one wording.</summary>
    public bool IsTelling;
}
