using CareerBot.Core.Evaluation;
using CareerBot.Core.Intents;
using CareerBot.TestSupport;

namespace CareerBot.Core.Tests.Evaluation;

public sealed class IntentDataReaderTests : IDisposable
{
    private const string Json = """
        {
          "train": [["What's the pay?", "salary"], ["tell a joke", "oos"]],
          "val": [["Wages, please", "salary"]], "oos_val": [["Weather?", "oos"]],
          "test": [["Earn $57,380", "salary"]], "oos_test": [["Who won", "oos"]],
          "oos_train": [["never read", "oos"]]
        }
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Read_json_gives_its_parts_in_normalised_words()
    {
        var path = _folder.Write("data.json", Json);

        var data = IntentDataReader.Read(path, path);

        Assert.Equal([new LabeledText("what the pay", "salary")], data.Train);
        Assert.Equal([new LabeledText("wages please", "salary"), new LabeledText("weather", "oos")], data.Validation);
        Assert.Equal([new LabeledText("earn 57380", "salary"), new LabeledText("who won", "oos")], data.Test);
    }

    [Fact]
    public void Read_csv_finds_its_columns_by_name_and_has_no_validation_part()
    {
        var train = _folder.Write("train.csv", "id,label,sentence\n1,salary,\"pay, in \"\"dollars\"\"\"\n\n2,NO_NODES_DETECTED,joke\n");
        var test = _folder.Write("test.csv", "sentence,label\r\nwages,salary\r\n\"two\r\nlines\",NO_NODES_DETECTED\r\n");

        var data = IntentDataReader.Read(train, test);

        Assert.Equal([new LabeledText("pay in dollars", "salary")], data.Train);
        Assert.Empty(data.Validation);
        Assert.Equal([new LabeledText("wages", "salary"), new LabeledText("two lines", IntentData.OutOfScope)], data.Test);
    }

    [Fact]
    public void Read_takes_each_file_in_its_own_format()
    {
        var data = IntentDataReader.Read(_folder.Write("train.csv", "sentence,label\npay,salary\n"), _folder.Write("TEST.JSON", Json));

        Assert.Equal((1, 0, 2), (data.Train.Count, data.Validation.Count, data.Test.Count));
    }

    [Theory]
    [InlineData("", "does not contain any JSON")]
    [InlineData("{", "depth")]
    [InlineData("[]", "'Object'")]
    [InlineData("{}", "nothing in a list 'train'")]
    [InlineData("{\"train\": []}", "nothing in a list 'train'")]
    [InlineData("{\"train\": [[null, \"label\"]]}", "A text is null")]
    [InlineData("{\"train\": [[\"text\", null]]}", "A text is null")]
    [InlineData("{\"train\": {\"text\": \"label\"}}", "'Array'")]
    [InlineData("{\"train\": [\"text\"]}", "'Array'")]
    [InlineData("{\"train\": [[\"text\"]]}", "bounds")]
    [InlineData("{\"train\": [[1, \"label\"]]}", "'String'")]
    [InlineData("{\"train\": [[\"text\", 1]]}", "'String'")]
    [InlineData("{\"train\": [[\"text\", \"label\"]]}", "nothing in a list 'test'")]
    [InlineData("{\"train\": [[\"text\", \"label\"]], \"val\": [[\"text\", \"label\"]]}", "nothing in a list 'test'")]
    public void Read_json_that_is_no_such_data_says_what_is_wrong_and_what_is_expected(string json, string message)
    {
        var path = _folder.Write("data.json", json);

        AssertRefused(path, message, "train, val, test, oos_val and oos_test");
    }

    [Theory]
    [InlineData("", "first line must name the columns 'sentence' and 'label'")]
    [InlineData("text,label\npay,salary\n", "first line must name the columns 'sentence' and 'label'")]
    [InlineData("sentence,Label\npay,salary\n", "first line must name the columns 'sentence' and 'label'")]
    [InlineData("sentence,label\n", "no example")]
    [InlineData("sentence,label\npay,in dollars,salary\nwages,salary\n", "row 1 below the names of the columns has 3 fields instead of 2")]
    [InlineData("sentence,label\nwages,salary\npay\n", "row 2 below the names of the columns has 1 fields instead of 2")]
    [InlineData("sentence,label\npay,salary\n\"a\" quoted,salary\n", "line 3 is no CSV")]
    [InlineData("sentence,label\npay,salary\n\"open,salary\n", "is no CSV")]
    public void Read_csv_that_is_no_such_data_says_what_is_wrong(string csv, string message)
    {
        var path = _folder.Write("data.csv", csv);

        AssertRefused(path, message);
    }

    [Fact]
    public void Read_mistake_in_the_test_file_names_that_file()
    {
        var train = _folder.Write("train.csv", "sentence,label\npay,salary\n");
        var test = _folder.Write("test.csv", "sentence,label\n");

        Assert.StartsWith(test, Assert.Throws<InvalidDataException>(() => IntentDataReader.Read(train, test)).Message, StringComparison.Ordinal);
    }

    private static void AssertRefused(string path, params string[] messages)
    {
        var exception = Assert.Throws<InvalidDataException>(() => IntentDataReader.Read(path, path));
        Assert.StartsWith(path, exception.Message, StringComparison.Ordinal);
        Assert.All(messages, message => Assert.Contains(message, exception.Message, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();
}
