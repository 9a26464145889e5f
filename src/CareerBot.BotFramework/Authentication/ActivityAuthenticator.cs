using CareerBot.BotFramework.Activities;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using static CareerBot.BotFramework.Authentication.AuthenticationOutcome;

namespace CareerBot.BotFramework.Authentication;

/// <summary>Lets programs on a developer's own machine in without credentials, and nobody else (sheet, 4.6).</summary>
/// <remarks>A header that is there but cannot be verified is refused in every mode, never passed over.</remarks>
internal sealed partial class ActivityAuthenticator(IHostEnvironment environment, IOptions<BotOptions> options, ILogger<ActivityAuthenticator> logger)
    : IActivityAuthenticator
{
    private static readonly Unauthorized NotVerified = new("The Authorization header cannot be verified.");
    private static readonly Unauthorized TokenMissing = new("A bearer token is required.");
    private static readonly Unauthorized NotConfigured = new("This bot has no app id and is not in development, so it accepts no calls.");
    private static readonly Unauthorized NotLocal = new("Without credentials only programs on the same machine may call.");
    private static readonly Forbidden ForeignConnector = new("Without credentials only a serviceUrl on the same machine is called.");

    private readonly bool _hasAppId = options.Value.AppId is not null;
    private int _explained;

    public ValueTask<AuthenticationOutcome> AuthenticateAsync(HttpContext request, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Authenticate(request));

    public AuthenticationOutcome Admit(Caller caller, Activity activity) =>
        !caller.IsAnonymous || activity.DeliveryMode is DeliveryModes.ExpectReplies || string.IsNullOrEmpty(activity.ServiceUrl)
        || new Uri(activity.ServiceUrl).IsLoopback
            ? new Authenticated(caller)
            : ForeignConnector;

    private AuthenticationOutcome Authenticate(HttpContext request)
    {
        if (!string.IsNullOrWhiteSpace(request.Request.Headers.Authorization))
        {
            return NotVerified;
        }

        if (_hasAppId)
        {
            return TokenMissing;
        }

        if (!environment.IsDevelopment())
        {
            Explain();
            return NotConfigured;
        }

        return LocalCaller.Sent(request) ? new Authenticated(Caller.Anonymous) : NotLocal;
    }

    private void Explain()
    {
        if (Interlocked.Exchange(ref _explained, 1) == 0)
        {
            LogNotConfigured(environment.EnvironmentName);
        }
    }

    [LoggerMessage(EventIds.NotConfigured, LogLevel.Warning,
        "All calls to /api/messages are refused: no app id is set (Bot:AppId or MicrosoftAppId) and the environment is {Environment}, not Development")]
    private partial void LogNotConfigured(string environment);
}
