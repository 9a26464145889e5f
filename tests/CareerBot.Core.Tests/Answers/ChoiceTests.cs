using CareerBot.Core.Answers;
using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Answers;

public sealed class ChoiceTests
{
    [Theory]
    [InlineData("1", 3, 0)]
    [InlineData("the second one", 3, 1)]
    [InlineData("3rd", 3, 2)]
    [InlineData("the last", 2, 1)]
    [InlineData("two please", 2, 1)]
    public void Find_named_choice_gives_its_place(string text, int count, int place) => Assert.Equal(place, Choice.Find(Tokenizer.Tokenize(text), count));

    [Theory]
    [InlineData("3", 2)]
    [InlineData("1", 0)]
    [InlineData("how long does the first year take me", 3)]
    [InlineData("salary", 3)]
    public void Find_no_such_choice_gives_nothing(string text, int count) => Assert.Null(Choice.Find(Tokenizer.Tokenize(text), count));
}
