using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CareerBot.BotFramework.Tests;

public sealed class BotOptionsTests
{
    [Fact]
    public void Options_without_configuration_have_the_documented_defaults()
    {
        var options = Read();

        Assert.Null(options.AppId);
        Assert.Equal((1_048_576, 1000, 20, 10_000), (options.MaxBodyBytes, options.MaxTurns, options.MaxTurnsPerConversation, options.MaxRememberedActivities));
        Assert.Equal((10, 10, 600), (options.TurnBudget.TotalSeconds, options.SendTimeout.TotalSeconds, options.DuplicateWindow.TotalSeconds));
    }

    [Theory]
    [InlineData("id-1", null, "id-1")]
    [InlineData(null, "id-2", "id-2")]
    [InlineData("", "id-2", "id-2")]
    [InlineData("id-1", "id-2", "id-1")]
    [InlineData(" ", " ", null)]
    public void AppId_is_read_from_both_names(string? own, string? common, string? expected) =>
        Assert.Equal(expected, Read(("Bot:AppId", own), ("MicrosoftAppId", common)).AppId);

    [Theory]
    [InlineData("MaxBodyBytes", "1023")]
    [InlineData("MaxBodyBytes", "16777217")]
    [InlineData("TurnBudget", "00:00:00")]
    [InlineData("TurnBudget", "00:01:01")]
    [InlineData("SendTimeout", "00:01:01")]
    [InlineData("MaxTurns", "0")]
    [InlineData("MaxTurnsPerConversation", "0")]
    [InlineData("DuplicateWindow", "00:00:00")]
    [InlineData("MaxRememberedActivities", "0")]
    public void Value_out_of_range_is_refused_with_its_name(string name, string value)
    {
        var refusal = Assert.Throws<OptionsValidationException>(() => Read(($"Bot:{name}", value)));

        Assert.Contains(name, refusal.Message);
    }

    [Fact]
    public async Task Value_out_of_range_stops_the_host_from_starting()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new("Bot:MaxTurns", "0")]);
        builder.Services.AddBotMessages();
        using var host = builder.Build();

        await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
    }

    private static BotOptions Read(params (string Name, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Where(setting => setting.Value is not null).Select(setting => new KeyValuePair<string, string?>(setting.Name, setting.Value)))
            .Build();
        using var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddBotMessages().BuildServiceProvider();
        return services.GetRequiredService<IOptions<BotOptions>>().Value;
    }
}
