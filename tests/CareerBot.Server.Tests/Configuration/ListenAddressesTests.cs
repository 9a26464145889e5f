using CareerBot.Server.Configuration;
using Microsoft.Extensions.Configuration;

namespace CareerBot.Server.Tests.Configuration;

public sealed class ListenAddressesTests
{
    [Theory]
    [InlineData("http://localhost:3978")]
    [InlineData("https://LOCALHOST")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://127.8.9.10:80")]
    [InlineData("http://[::1]:3978")]
    [InlineData("http://unix:/run/careerbot.sock")]
    public void IsLoopback_addresses_of_this_machine_are(string address) => Assert.True(ListenAddresses.IsLoopback(address));

    [Theory]
    [InlineData("http://*:3978")]
    [InlineData("http://+:3978")]
    [InlineData("http://0.0.0.0:3978")]
    [InlineData("http://[::]:3978")]
    [InlineData("http://192.168.1.5:3978")]
    [InlineData("http://localhost.example.org:3978")]
    [InlineData("http://127.0.0.1.example.org")]
    [InlineData("3978")]
    public void IsLoopback_all_others_are_not(string address) => Assert.False(ListenAddresses.IsLoopback(address));

    [Fact]
    public void Configured_endpoints_stand_above_urls_and_urls_above_ports()
    {
        Assert.Equal(["http://*:1"], Configured(("http_ports", "1")));
        Assert.Equal(["http://a:2", "http://b:2"], Configured(("http_ports", "1"), ("urls", "http://a:2; http://b:2")));
        Assert.Equal(["http://c:3"], Configured(("urls", "http://a:2"), ("Kestrel:Endpoints:Web:Url", "http://c:3")));
        Assert.Empty(Configured());
    }

    private static IReadOnlyList<string> Configured(params (string Key, string Value)[] settings) =>
        ListenAddresses.Configured(
            new ConfigurationBuilder().AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build());

    [Theory]
    [InlineData("http://127.0.0.1:99999", 1)]
    [InlineData("http://localhost:0", 1)]
    [InlineData("ftp://127.0.0.1:4830", 1)]
    [InlineData("http://127.0.0.1:4830/path", 1)]
    [InlineData("nonsense", 1)]
    [InlineData("http://127.0.0.1:0;https://*:5001;http://[::1]:80", 0)]
    public void Problems_names_each_address_nobody_could_listen_on(string urls, int problems)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("urls", urls)]).Build();
        Assert.Equal(problems, ListenAddresses.Problems(configuration).Count());
    }
}
