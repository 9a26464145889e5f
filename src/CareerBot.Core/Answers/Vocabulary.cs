using CareerBot.Core.Knowledge;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>The words of the content as people write them, before synonyms are replaced: what a misspelt word may have meant.</summary>
internal static class Vocabulary
{
    private const int RareInWordings = 2;
    private const int ShortestMisspelt = 5;

    /// <summary>Each known word with the number of its occurrences.</summary>
    /// <remarks>
    /// FAQ wordings and examples are written as people type, misspellings included: a rare word there that is one letter off a word of the edited texts
    /// is no word to correct others to, but one to be corrected itself.
    /// </remarks>
    public static Dictionary<string, int> Of(KnowledgeBase knowledge)
    {
        var sections = knowledge.Articles.SelectMany(article => article.Sections).ToList();
        var words = Count(
            knowledge.Faq.SelectMany(entry => new[] { entry.Question, entry.Answer })
                .Concat(sections.Select(section => section.Heading))
                .Concat(sections.SelectMany(section => section.Passages).Select(passage => passage.Text))
                .Concat(knowledge.Synonyms.SelectMany(group => group.Equal.Append(group.Term))));
        var asTyped = Count(knowledge.Faq.SelectMany(entry => entry.Alternates).Concat(knowledge.Intents.SelectMany(intent => intent.Examples)));
        var edited = new SpellingVocabulary(words);
        foreach (var (word, count) in asTyped)
        {
            var isMisspelt = count <= RareInWordings
                && word.Length >= ShortestMisspelt
                && edited.Nearest(word, most: 1) is { } near
                && near[0] == word[0]
                && EnglishStemmer.Stem(near) != EnglishStemmer.Stem(word);
            if (!isMisspelt)
            {
                words[word] = words.GetValueOrDefault(word) + count;
            }
        }

        return words;
    }

    private static Dictionary<string, int> Count(IEnumerable<string> texts) =>
        texts.SelectMany(Tokenizer.Tokenize).CountBy(token => token.Word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
