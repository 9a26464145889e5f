using CareerBot.Server.Commands;

namespace CareerBot.Server.Tests.Commands;

public sealed class HostArgumentsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("--urls http://localhost:5000")]
    [InlineData("--urls=http://localhost:5000 --environment Production")]
    [InlineData("--Server:PublicBaseUrl https://bot.example.org")]
    [InlineData("--Server:PublicBaseUrl=https://bot.example.org")]
    public void Unknown_host_settings_are_known(string line) => Assert.Null(HostArguments.Unknown(Split(line)));

    [Theory]
    [InlineData("bogus", "bogus")]
    [InlineData("--urls http://localhost:5000 bogus", "bogus")]
    [InlineData("--jsn", "--jsn")]
    [InlineData("--jsn=a:b", "--jsn=a:b")]
    [InlineData("--:x y", "--:x")]
    [InlineData("--urls", "--urls")]
    public void Unknown_anything_else_is_named(string line, string unknown) => Assert.Equal(unknown, HostArguments.Unknown(Split(line)));

    private static string[] Split(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
