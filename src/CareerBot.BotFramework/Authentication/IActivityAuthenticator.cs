using CareerBot.BotFramework.Activities;
using Microsoft.AspNetCore.Http;

namespace CareerBot.BotFramework.Authentication;

/// <summary>Decides whether a request may go on; in two steps, so that the body of an unknown caller is never read.</summary>
public interface IActivityAuthenticator
{
    /// <summary>Finds out who sent the request, from everything but its body.</summary>
    ValueTask<AuthenticationOutcome> AuthenticateAsync(HttpContext request, CancellationToken cancellationToken);

    /// <summary>Whether <paramref name="caller"/> may send this activity: its channel and its serviceUrl.</summary>
    AuthenticationOutcome Admit(Caller caller, Activity activity);
}
