using System.Net;
using System.Net.Sockets;
using CareerBot.FunctionalTests.Commands;
using CareerBot.Server.Hosting;

namespace CareerBot.FunctionalTests.Hosting;

public sealed class ServerStartTests
{
    [Theory]
    [InlineData("--environment=Production", "Server:PublicBaseUrl: is not set")]
    [InlineData("--Server:PublicBaseUrl=nonsense", "Server:PublicBaseUrl: ")]
    [InlineData("--Handover:Contacts:0:Url=nonsense", "Handover:Contacts:0:Url: ")]
    [InlineData("--Knowledge:Path=nowhere", "Knowledge:Path: there is no folder")]
    [InlineData("--urls=http://0.0.0.0:0", "Bot:AppId: is not set")]
    [InlineData("--urls=http://*:0", "Bot:AppId: is not set")]
    [InlineData("--Kestrel:Endpoints:Web:Url=http://[::]:0", "Bot:AppId: is not set")]
    [InlineData("--Bot:MaxTurns=0", "Bot:MaxTurns is not from 1 to 100000. Write")]
    [InlineData("--Bot:MaxTurns=many", "Bot:MaxTurns")]
    public async Task Serve_with_a_wrong_setting_names_it_and_ends_with_1(string setting, string complaint)
    {
        var run = await CommandRun.OfAsync("serve", "--environment=Development", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None", setting);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_on_a_taken_port_says_so_and_ends_with_1()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

        var run = await CommandRun.OfAsync("--environment=Development", $"--urls={address}", "--Logging:LogLevel:Default=None");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(address, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_in_production_with_a_public_url_starts_and_takes_no_anonymous_message()
    {
        await using var server = await RunningServer.StartAsync("--environment=Production", "--Server:PublicBaseUrl=https://bot.example.org");
        using var health = await server.Client.GetAsync("/healthz");
        using var content = new StringContent("""{"type":"message"}""", System.Text.Encoding.UTF8, "application/json");
        using var message = await server.Client.PostAsync("/api/messages", content);

        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, message.StatusCode);
    }

    [Fact]
    public void Prepare_with_an_app_id_may_listen_anywhere() =>
        Assert.DoesNotContain(
            ServerPreparation.Prepare(["--environment=Development", "--urls=http://0.0.0.0:0", "--Bot:AppId=some-id", "--Server:PublicBaseUrl=x"], null).Problems,
            problem => problem.StartsWith("Bot:AppId", StringComparison.Ordinal));
}
