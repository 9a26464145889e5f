using CareerBot.Core.Evaluation;
using CareerBot.Core.Search;
using CareerBot.TestSupport;

namespace CareerBot.Core.Tests.Evaluation;

public sealed class SearchDataReaderTests : IDisposable
{
    private const string Collection = """
        {
          "docs": [["d1", "Wages", "What a technician earns."], ["d2", "", "The U.S. exam, 5%."], ["d3", "Work", "Tests"]],
          "qs": [["q1", "How much is the wage?"], ["q2", "Which exam?"], ["q3", "Nothing here"], ["q4", "Not judged"]],
          "qrel": {"q1": {"d3": 1, "d1": 2, "d2": 0, "gone": 1}, "q2": {"d2": 1}, "q3": {"d1": 0, "d2": -1}, "unasked": {"d1": 1}}
        }
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Read_gives_documents_in_normalised_words()
    {
        var documents = Read(Collection).Documents;

        Assert.Equal(
            [new IndexDocument("d1", "", "wages", "what a technician earns"), new IndexDocument("d2", "", "", "the us exam 5 percent"), new IndexDocument("d3", "", "work", "tests")],
            documents);
    }

    [Fact]
    public void Read_gives_the_questions_that_a_document_answers_with_their_content_words()
    {
        var questions = Read(Collection).Questions;

        Assert.Equal(2, questions.Count);
        Assert.Equal([new QueryTerm("much", 1), new QueryTerm("wage", 1)], questions[0].Terms);
        Assert.Equal([new QueryTerm("exam", 1)], questions[1].Terms);
        Assert.Equal([0, 2], questions[0].Relevant.Order());
        Assert.Equal([1], questions[1].Relevant);
    }

    [Theory]
    [InlineData("", "", "does not contain any JSON")]
    [InlineData("{", "", "depth")]
    [InlineData("[]", "", "'Object'")]
    [InlineData("{}", "", "not present")]
    [InlineData("\"docs\":", "\"documents\":", "not present")]
    [InlineData("\"qs\":", "\"questions\":", "not present")]
    [InlineData("\"qrel\":", "\"judgements\":", "not present")]
    [InlineData("[\"d3\", \"Work\", \"Tests\"]", "[\"d3\", \"Work\"]", "bounds")]
    [InlineData("[\"d3\", \"Work\", \"Tests\"]", "\"d3\"", "'Array'")]
    [InlineData("[\"d3\", \"Work\", \"Tests\"]", "[3, \"Work\", \"Tests\"]", "'String'")]
    [InlineData("[\"d3\", \"Work\", \"Tests\"]", "[\"d1\", \"Work\", \"Tests\"]", "Key: d1")]
    [InlineData("[\"q2\", \"Which exam?\"]", "[\"q2\"]", "bounds")]
    [InlineData("{\"d2\": 1}", "[\"d2\"]", "'Object'")]
    [InlineData("[\"d3\", \"Work\", \"Tests\"]", "[\"d3\", null, \"Tests\"]", "A text is null")]
    [InlineData("[\"q2\", \"Which exam?\"]", "[\"q2\", null]", "A text is null")]
    [InlineData("{\"d2\": 1}", "{\"d2\": \"high\"}", "'Number'")]
    public void Read_file_that_is_no_collection_says_what_is_wrong_and_what_is_expected(string old, string text, string message)
    {
        var path = _folder.Write("data.json", text.Length == 0 ? old : Collection.Replace(old, text, StringComparison.Ordinal));

        var exception = Assert.Throws<InvalidDataException>(() => SearchDataReader.Read(path));

        Assert.StartsWith(path, exception.Message, StringComparison.Ordinal);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.Contains("docs [[id, title, text]]", exception.Message, StringComparison.Ordinal);
    }

    private SearchData Read(string json) => SearchDataReader.Read(_folder.Write("data.json", json));

    public void Dispose() => _folder.Dispose();
}
