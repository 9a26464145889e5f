using System.Collections.Frozen;
using CareerBot.Core.Search;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>Step 1: from what was typed to the question that is looked up.</summary>
internal sealed class QuestionReader
{
    private const double AskingFactor = 0.5;
    private const double FillerFactor = 0.3;
    private const double CarriedFactor = 0.35;

    private readonly TextNormalizer _normalizer;
    private readonly Lexicon _lexicon;
    private readonly IPassageIndex _index;
    private readonly FrozenSet<string> _knownWords;
    private readonly FrozenSet<string> _knownStems;

    public QuestionReader(TextNormalizer normalizer, Lexicon lexicon, IPassageIndex index, IReadOnlyCollection<string> vocabulary)
    {
        _normalizer = normalizer;
        _lexicon = lexicon;
        _index = index;
        _knownWords = vocabulary.ToFrozenSet(StringComparer.Ordinal);
        _knownStems = vocabulary.Select(EnglishStemmer.Stem).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>True for English's general words and for words that stand in the content or the examples.</summary>
    public bool IsKnown(string word) => _knownWords.Contains(word) || StopWords.IsGeneral(word) || CommonWords.Contains(word) || _knownStems.Contains(EnglishStemmer.Stem(word));

    /// <summary>Corrects and normalises tokens.</summary>
    public (List<string> Words, Dictionary<string, string> Corrections) Normalize(IReadOnlyList<Token> tokens)
    {
        var corrections = new Dictionary<string, string>(StringComparer.Ordinal);
        var words = new List<string>(tokens.Count);
        foreach (var token in tokens)
        {
            var word = token.Word;
            if (!IsKnown(word) && _index.SuggestCorrection(word) is { } correction)
            {
                corrections[word] = correction;
                word = correction;
            }

            words.Add(word);
        }

        return (_normalizer.Normalize(words), corrections);
    }

    /// <summary>A question of normalised words, the ones from <paramref name="carriedFrom"/> on carried over from the conversation.</summary>
    public Question Compose(IReadOnlyList<string> words, int carriedFrom, IReadOnlyDictionary<string, string> corrections, bool followUp)
    {
        var terms = new List<QuestionTerm>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (StopWords.Function.Contains(word))
            {
                continue;
            }

            var stem = _lexicon.NumberOf(word);
            if (terms.Exists(term => term.Stem == stem && (stem != Lexicon.Unknown || term.Word == word)))
            {
                continue;
            }

            var isAsking = StopWords.Question.Contains(word);
            
            // A lone letter or digit ("2", "u") tells next to nothing either.
            var isFiller = word.Length == 1 || StopWords.Filler.Contains(word);
            var emphasis = i >= carriedFrom ? CarriedFactor : 1;
            var role = isAsking ? (followUp ? 1 : AskingFactor) : isFiller ? FillerFactor : 1;
            terms.Add(new QuestionTerm(word, stem, _lexicon.Idf(stem) * role * emphasis, emphasis, !isAsking && !isFiller));
        }

        return new Question(string.Join(' ', words), terms, corrections, followUp);
    }
}
