using System.Runtime.InteropServices;
using CareerBot.Core.Calibration;

namespace CareerBot.Core.Intents;

/// <summary>Knows which words the examples of each label use, and so how much of a text is strange to a label.</summary>
internal sealed class LabelVocabulary
{
    private const int MostWords = 10_000_000;

    private readonly Dictionary<ulong, Entry> _words;
    private readonly float _unseenWeight;

    /// <summary>Takes the examples; <paramref name="labels"/> are theirs, in the order of the classifier.</summary>
    public LabelVocabulary(IReadOnlyList<LabeledText> examples, IReadOnlyList<string> labels)
    {
        _words = [];
        var places = labels.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        for (var example = 0; example < examples.Count; example++)
        {
            var label = places[examples[example].Label];
            foreach (var range in examples[example].Text.AsSpan().Split(' '))
            {
                var word = examples[example].Text.AsSpan(range);
                if (!word.IsEmpty)
                {
                    ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, Grams.Hash(word), out _);
                    entry.Labels ??= new ulong[(labels.Count + 63) / 64];
                    entry.Labels[label / 64] |= 1UL << (label % 64);
                    entry.Examples += entry.LastExample == example + 1 ? 0 : 1;
                    entry.LastExample = example + 1;
                }
            }
        }

        foreach (var word in _words.Keys)
        {
            ref var entry = ref CollectionsMarshal.GetValueRefOrNullRef(_words, word);
            entry.Weight = TextFeatures.Idf(entry.Examples, examples.Count);
        }

        _unseenWeight = TextFeatures.Idf(1, examples.Count);
    }

    private LabelVocabulary(Dictionary<ulong, Entry> words, float unseenWeight)
    {
        _words = words;
        _unseenWeight = unseenWeight;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LabelVocabulary Read(BinaryReader reader, int labels)
    {
        var unseenWeight = reader.ReadSingle();
        var count = BinaryArrays.Count(reader, MostWords);
        var words = new Dictionary<ulong, Entry>(count);
        for (var i = 0; i < count; i++)
        {
            words[reader.ReadUInt64()] = new Entry { Weight = reader.ReadSingle(), Labels = BinaryArrays.Read<ulong>(reader, (labels + 63) / 64) };
        }

        return new LabelVocabulary(words, unseenWeight);
    }

    /// <summary>Writes the words.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_unseenWeight);
        writer.Write(_words.Count);
        foreach (var (word, entry) in _words)
        {
            writer.Write(word);
            writer.Write(entry.Weight);
            BinaryArrays.Write<ulong>(writer, entry.Labels);
        }
    }

    /// <summary>Share of the text's weight in words that no example of the label uses, 0 to 1; 1 for a text without words.</summary>
    public double Novelty(string text, int label)
    {
        float known = 0, strange = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range);
            if (word.IsEmpty)
            {
                continue;
            }

            if (!_words.TryGetValue(Grams.Hash(word), out var entry))
            {
                strange += _unseenWeight;
            }
            else if ((entry.Labels[label / 64] & (1UL << (label % 64))) != 0)
            {
                known += entry.Weight;
            }
            else
            {
                strange += entry.Weight;
            }
        }

        return known + strange > 0 ? strange / (known + strange) : 1;
    }

    private struct Entry
    {
        public ulong[] Labels;
        public int Examples;
        public int LastExample;
        public float Weight;
    }
}
