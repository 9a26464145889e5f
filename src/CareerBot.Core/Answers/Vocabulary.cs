using CareerBot.Core.Knowledge;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>The words of the content as people write them, before synonyms are replaced: what a misspelt word may have meant.</summary>
/// <param name="Edited">Words of the edited texts, with the number of their occurrences.</param>
/// <param name="Words">The same and the words of wordings and examples that are no misspellings.</param>
internal sealed record Vocabulary(IReadOnlyDictionary<string, int> Edited, IReadOnlyDictionary<string, int> Words)
{
    private const int ShortestMisspelt = 4;

    /// <summary>Reads the words of a knowledge base.</summary>
    /// <remarks>
    /// Wordings and examples are written as people type, misspellings included: a word there that is no everyday word, and nearly one of the edited texts or
    /// two of them in one, is no word to correct others to, but one to be corrected itself.
    /// </remarks>
    public static Vocabulary Of(KnowledgeBase knowledge)
    {
        var sections = knowledge.Articles.SelectMany(article => article.Sections).ToList();
        var edited = Count(
            knowledge.Faq.SelectMany(entry => new[] { entry.Question, entry.Answer })
                .Concat(sections.Select(section => section.Heading))
                .Concat(knowledge.Passages.Select(passage => passage.Text))
                .Concat(knowledge.Synonyms.SelectMany(group => group.Equal.Append(group.Term))));
        var asTyped = Count(knowledge.Faq.SelectMany(entry => entry.Alternates)
            .Concat(sections.SelectMany(section => section.Questions))
            .Concat(knowledge.Intents.SelectMany(intent => intent.Examples)));
        var spelling = new SpellingVocabulary(edited);
        var breaker = new WordBreaker(edited);
        var words = new Dictionary<string, int>(edited, StringComparer.Ordinal);
        foreach (var (word, count) in asTyped)
        {
            var isMisspelt = word.Length >= ShortestMisspelt
                && !edited.ContainsKey(word)
                && !CommonWords.Contains(word)
                && (breaker.Break(word) is not null
                    || (spelling.Nearest(word) is { } near && near[0] == word[0] && EnglishStemmer.Stem(near) != EnglishStemmer.Stem(word)));
            if (!isMisspelt)
            {
                words[word] = words.GetValueOrDefault(word) + count;
            }
        }

        return new Vocabulary(edited, words);
    }

    private static Dictionary<string, int> Count(IEnumerable<string> texts) =>
        texts.SelectMany(Tokenizer.Tokenize).CountBy(token => token.Word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
