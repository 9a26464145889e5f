using CareerBot.Core.Knowledge;
using CareerBot.TestSupport;

namespace CareerBot.Core.Tests.Knowledge;

/// <summary>A small knowledge folder without a mistake, in which a test breaks one thing.</summary>
internal sealed class KnowledgeFolder : IDisposable
{
    public const string ArticleFile = "articles/degree.md";
    public const string FaqFile = "faq/degree.yaml";
    public const string IntentsFile = "intents.yaml";
    public const string SynonymsFile = "synonyms.yaml";
    public const string GoldenFile = "golden.yaml";

    private readonly TemporaryFolder _folder = new();

    public KnowledgeFolder()
    {
        Write(ArticleFile, """
            ---
            title: The degree
            topics: [degree]
            updated: 2026-11-22
            author: Beacon Hill Career Training
            ---

            The usual way in is an associate's degree. It takes two years.

            ## Where it is earned {#where}

            The degree is earned at a community college. NAACLS accredits many programs in the U.S. today.

            ## What it costs and brings {#pay}

            The median wage was $57,380 in May 2022. Jobs grow by 5 % until 2032. See [where](degree.md#where).

            """);
        Write(FaqFile, """
            - id: degree-needed
              question: Do I need a degree?
              alternates: [degree needed, is school a must, can i start without college]
              answer: Usually yes, an associate's degree of two years.
              sources: ["degree#intro"]
              topic: degree
              followUps: [degree-where, degree-pay]
            - id: degree-where
              question: Where is the degree earned?
              alternates:
                - which college
                - where to study
                - school for lab work
              answer: At a community college. Many programs are accredited by NAACLS.
              sources: ["degree#where"]
              topic: degree
              followUps: [degree-needed, degree-pay]
            - id: degree-pay
              question: What does it pay?
              alternates: [salary, how much money, wage of a technician]
              answer: The median wage was $57,380 in May 2022, and jobs grow by 5% until 2032.
              sources: ["degree#pay"]
              topic: degree
              followUps: [degree-needed, degree-where]

            """);
        Write(IntentsFile, Intent("degree", "topic") + Intent("greeting", "social", "Hello!") + Intent("person", "person"));
        Write(SynonymsFile, """
            - term: salary
              equal: [pay, wage]
            - term: mlt
              equal: [lab technician]

            """);
    }

    public string Path => _folder.Path;

    public void Write(string name, string text) => _folder.Write(name, text);

    public void Write(string name, byte[] bytes) => _folder.Write(name, bytes);

    public string Read(string name) => _folder.Read(name);

    public void Delete(string name) => _folder.Delete(name);

    /// <summary>Replaces a text that must be there.</summary>
    public KnowledgeFolder Replace(string name, string old, string text)
    {
        var before = Read(name);
        Assert.Contains(old, before, StringComparison.Ordinal);
        Write(name, before.Replace(old, text, StringComparison.Ordinal));
        return this;
    }

    public KnowledgeFolder Append(string name, string text)
    {
        Write(name, Read(name) + text);
        return this;
    }

    public KnowledgeLoadOutcome Load() => KnowledgeLoader.Load(Path);

    /// <summary>The content, which must be without a mistake.</summary>
    public KnowledgeBase Knowledge()
    {
        var outcome = Load();
        Assert.Empty(outcome.Problems);
        return Assert.IsType<KnowledgeBase>(outcome.Knowledge);
    }

    /// <summary>The one problem there is, which must be at that place and say that.</summary>
    public KnowledgeProblem AssertProblem(string file, int line, string message)
    {
        var outcome = Load();
        Assert.Null(outcome.Knowledge);
        var problem = Assert.Single(outcome.Problems);
        Assert.Equal($"{file}:{line}", $"{problem.File}:{problem.Line}");
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy);
        return problem;
    }

    /// <summary>An intent with 25 examples, which no two intents share.</summary>
    public static string Intent(string id, string route, string? reply = null, int examples = 25) =>
        $"- id: {id}\n  title: the {id}\n  description: All about it.\n  route: {route}\n{(reply is null ? "" : $"  reply: {reply}\n")}  examples:\n"
        + string.Concat(Enumerable.Range(1, examples).Select(n => $"    - {id} example number{n}\n"));

    public void Dispose() => _folder.Dispose();
}
