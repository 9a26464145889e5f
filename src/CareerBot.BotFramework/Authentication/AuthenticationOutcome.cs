namespace CareerBot.BotFramework.Authentication;

/// <summary>Whether a request may go on.</summary>
public abstract record AuthenticationOutcome
{
    private AuthenticationOutcome()
    {
    }

    /// <summary>It may: this is who sent it.</summary>
    public sealed record Authenticated(Caller Caller) : AuthenticationOutcome;

    /// <summary>No usable proof of who sent it: 401.</summary>
    /// <param name="Reason">A plain sentence for whoever runs the sender; holds nothing of the request.</param>
    public sealed record Unauthorized(string Reason) : AuthenticationOutcome;

    /// <summary>The proof is genuine but does not entitle to this: 403.</summary>
    /// <param name="Reason">A plain sentence for whoever runs the sender; holds nothing of the request.</param>
    public sealed record Forbidden(string Reason) : AuthenticationOutcome;
}
