using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Text;

public sealed class WordBreakerTests
{
    private readonly WordBreaker _breaker = new(new Dictionary<string, int>
    {
        ["clinical"] = 5, ["rotation"] = 4, ["mlt"] = 9, ["lab"] = 9, ["labs"] = 1, ["salary"] = 7, ["ox"] = 9, ["technician"] = 6, ["work"] = 3, ["place"] = 3, ["workplace"] = 2,
    });

    [Theory]
    [InlineData("clinicalrotation", "clinical rotation")]
    [InlineData("mltsalary", "mlt salary")]
    [InlineData("whatsalary", "what salary")]
    [InlineData("aboutmlt", "about mlt")]
    [InlineData("labsalary", "lab salary")]
    public void Break_two_known_words_are_parted(string word, string parts)
    {
        var (first, second) = Assert.NotNull(_breaker.Break(word));
        Assert.Equal(parts, $"{first} {second}");
    }

    [Theory]
    [InlineData("clinicalbanana")]
    [InlineData("clinical")]
    [InlineData("oxsalary")]
    [InlineData("mltlabsalary")]
    [InlineData("")]
    [InlineData("mlt")]
    [InlineData("technicianrotationtechnicianrotation")]
    public void Break_one_unknown_short_or_third_part_gives_nothing(string word) => Assert.Null(_breaker.Break(word));

    [Fact]
    public void Break_takes_the_place_where_the_rarer_word_is_most_frequent()
    {
        var breaker = new WordBreaker(new Dictionary<string, int> { ["labs"] = 9, ["lab"] = 5, ["salary"] = 5, ["alary"] = 1 });
        Assert.Equal(("lab", "salary"), breaker.Break("labsalary"));
    }

    [Theory]
    [InlineData("techn", "ician", "technician")]
    [InlineData("tech", "nician", "technician")]
    [InlineData("sal", "ary", "salary")]
    public void Combine_parts_of_a_known_word_give_it(string first, string second, string word) => Assert.Equal(word, _breaker.Combine(first, second));

    [Theory]
    [InlineData("work", "place")]
    [InlineData("la", "bs")]
    [InlineData("techn", "icians")]
    public void Combine_known_words_short_or_unknown_whole_gives_nothing(string first, string second) => Assert.Null(_breaker.Combine(first, second));
}
