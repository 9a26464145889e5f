using CareerBot.BotFramework.Activities;

namespace CareerBot.BotFramework.Tests.Activities;

public sealed class LoggedIdTests
{
    [Theory]
    [InlineData("19:abc@thread.skype;messageid=1", "19:abc@thread.skype;messageid=1")]
    [InlineData("a|b/c-d_e", "a|b/c-d_e")]
    [InlineData("\u2028fail: forged", "_fail:_forged")]
    [InlineData("my name is\u202E <b>", "my_name_is___b_")]
    [InlineData("", "-")]
    [InlineData(null, "-")]
    public void Of_id_keeps_the_usual_characters_only(string? id, string logged) => Assert.Equal(logged, LoggedId.Of(id));

    [Fact]
    public void Of_long_id_keeps_its_beginning() => Assert.Equal(new string('a', 64), LoggedId.Of(new string('a', 1000)));
}
