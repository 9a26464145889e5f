using CareerBot.Core.Knowledge.Checks;
using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge;

/// <summary>Reads and checks a knowledge folder.</summary>
public static class KnowledgeLoader
{
    /// <summary>Loads everything below <paramref name="directory"/>, and checks <c>golden.yaml</c> where it is there.</summary>
    /// <param name="directory">Folder with <c>articles/</c>, <c>faq/</c>, <c>intents.yaml</c>, <c>synonyms.yaml</c>, and <c>questions/</c> if wanted.</param>
    /// <returns>The content, or every problem found, sorted by file and line; bad content is never an exception.</returns>
    public static KnowledgeLoadOutcome Load(string directory)
    {
        if (!Directory.Exists(directory))
        {
            return new(null, [new KnowledgeProblem(directory, 1, "There is no such folder.", "Name the folder that holds articles/, faq/ and intents.yaml.")]);
        }

        var log = new ReadingLog();
        var draft = DraftReader.Read(directory, log);
        var problems = Sorted(log.Lost ? log.Problems : [.. log.Problems, .. KnowledgeChecks.Run(draft)]);
        return problems.Count > 0 ? new(null, problems) : new(Complete(draft), []);
    }

    private static KnowledgeBase Complete(KnowledgeDraft draft) => new(
        draft.Version,
        [.. draft.Articles.Select(article => WithQuestions(article.Article, draft))],
        [.. draft.Entries.Select(entry => entry.ToEntry())],
        [.. draft.Intents.Select(intent => intent.ToIntent())],
        [.. draft.Synonyms.Select(group => group.ToGroup())]);

    private static Article WithQuestions(Article article, KnowledgeDraft draft)
    {
        var questions = draft.Questions.ToLookup(one => one.Section.Value, StringComparer.Ordinal);
        return article with
        {
            Sections = [.. article.Sections.Select(section => section with
            {
                Questions = [.. questions[section.Id].SelectMany(one => one.Questions).Select(question => question.Value)],
            })],
        };
    }

    private static List<KnowledgeProblem> Sorted(IEnumerable<KnowledgeProblem> problems) =>
        [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];
}
