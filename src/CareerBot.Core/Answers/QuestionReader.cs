using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>Step 1: from what was typed to the question that is looked up.</summary>
internal sealed class QuestionReader(WordReader words, Lexicon lexicon)
{
    private const double AskingFactor = 0.5;
    private const double FillerFactor = 0.3;
    private const double CarriedFactor = 0.35;

    /// <summary>Reads a text that stands alone.</summary>
    public Question Read(string text) => Compose(ReadWords(Tokenizer.Tokenize(text)));

    /// <summary>Corrects and normalises words.</summary>
    public ReadWords ReadWords(IReadOnlyList<Token> tokens) => words.Read(tokens);

    /// <summary>What a target is about, in normalised words: the question of an entry, the heading of a section.</summary>
    public List<string> Subject(Target target) => words.ReadEdited(target.Entry?.Question ?? target.Section!.Heading);

    /// <summary>A question that stands alone.</summary>
    public Question Compose(ReadWords read) => Compose(read.Words, read.Words.Count, read.Corrections, followUp: false);

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

            var stem = lexicon.NumberOf(word);
            if (Holds(terms, word, stem))
            {
                continue;
            }

            var isContent = StopWords.IsContent(word);
            var emphasis = i >= carriedFrom ? CarriedFactor : 1;
            var role = isContent ? 1 : !StopWords.Question.Contains(word) ? FillerFactor : followUp ? 1 : AskingFactor;
            terms.Add(new QuestionTerm(word, stem, lexicon.Idf(stem) * role * emphasis, emphasis, isContent));
        }

        return new Question(string.Join(' ', words), terms, corrections, followUp);
    }

    private static bool Holds(List<QuestionTerm> terms, string word, int stem)
    {
        foreach (var term in terms)
        {
            if (term.Stem == stem && (stem != Lexicon.Unknown || term.Word == word))
            {
                return true;
            }
        }

        return false;
    }
}
