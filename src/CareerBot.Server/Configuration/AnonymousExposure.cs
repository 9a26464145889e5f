namespace CareerBot.Server.Configuration;

/// <summary>Without an app id, messages need no sign-in; then nobody but this machine may be able to send any.</summary>
internal static class AnonymousExposure
{
    private static readonly string[] AppIdSettings = ["Bot:AppId", "MicrosoftAppId"];

    /// <summary>The problem when an anonymous server is asked to listen where others can reach it; else null.</summary>
    public static SettingProblem? Find(WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment() || AppIdSettings.Any(setting => !string.IsNullOrWhiteSpace(builder.Configuration[setting])))
        {
            return null;
        }

        var exposed = ListenAddresses.Configured(builder.Configuration).FirstOrDefault(address => !ListenAddresses.IsLoopback(address));
        return exposed is null
            ? null
            : new SettingProblem(
                "Bot:AppId",
                $"is not set, so messages need no sign-in, and {exposed} can be reached from other machines.",
                "Set the app id, or listen on a loopback address such as http://localhost:3978.");
    }
}
