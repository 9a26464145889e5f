namespace CareerBot.Core.Tests.Knowledge.Checks;

public sealed class GroundingCheckTests : IDisposable
{
    private const string Source = """
        The U.S. Bureau of Labor Statistics (BLS) counts MLTs. The median wage was $57,380.50 in May 2022, growth is 5 % until 2032.
        The ASCP's Board of Certification certifies in 3 steps, and an MT/MLS leads. Programs take two years. Look at https://example.org/a.
        """;

    private readonly KnowledgeFolder _folder = new();

    [Theory]
    [InlineData("Yes. Certainly, wages were $57,380.50 in May 2022.")]
    [InlineData("Growth is 5% or 5 percent; 5 is the number.")]
    [InlineData("It was 57,380.50 dollars.")]
    [InlineData("Three steps lead there, in 2 years, by a two-year program.")]
    [InlineData("An MLT's boss is an MLS. MLTs, the MT and MLSs agree.")]
    [InlineData("In the US, or U.S., the Bureau counts.")]
    [InlineData("ASCP tests; the ASCP’s Board does.")]
    [InlineData("Remember: Pay differs. \"Pay\" is a word. I think I'm right.")]
    [InlineData("Both matter, and the two of them are, or six and more.")]
    [InlineData("See https://example.org/a.")]
    [InlineData("The Work in Labs Is Fun")] // title and heading
    public void Check_answer_that_its_sources_hold_passes(string answer)
    {
        Ground(answer);

        _folder.Knowledge();
    }

    [Theory]
    [InlineData("The wage was $58,000 then.", "$58,000")]
    [InlineData("It was in May 2023.", "2023")]
    [InlineData("Growth is 2032 %.", "2032 %")]
    [InlineData("It costs $5 now.", "$5")]
    [InlineData("It was 57,380 dollars.", "57,380 dollars")]
    [InlineData("Programs take four years.", "four")]
    [InlineData("A four-year program.", "four")]
    [InlineData("AMT certifies.", "AMT")]
    [InlineData("It is in the UK.", "UK")]
    [InlineData("Ask at Harvard for it.", "Harvard")]
    [InlineData("The programs (Harvard's) differ.", "Harvard")]
    [InlineData("A PhD helps.", "PhD")]
    [InlineData("See https://example.com.", "https://example.com")]
    public void Check_number_or_name_that_no_source_holds_is_a_problem(string answer, string claim)
    {
        Ground(answer);

        var problem = _folder.AssertProblem(KnowledgeFolder.FaqFile, 14, $"'{claim}'");
        Assert.Contains("degree#ground", problem.Message, StringComparison.Ordinal);
    }

    private void Ground(string answer)
    {
        _folder.Append(KnowledgeFolder.ArticleFile, $"\n## Work in Labs Is Fun {{#ground}}\n\n{Source}\n");
        _folder.Replace(KnowledgeFolder.FaqFile, "\"degree#where\"", "\"degree#ground\"");
        _folder.Replace(KnowledgeFolder.FaqFile, "answer: At a community college. Many programs are accredited by NAACLS.", "answer: >-\n    " + answer);
        Assert.Contains("answer: >-", _folder.Read(KnowledgeFolder.FaqFile), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
