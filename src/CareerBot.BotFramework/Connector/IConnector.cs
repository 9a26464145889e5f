using CareerBot.BotFramework.Activities;

namespace CareerBot.BotFramework.Connector;

/// <summary>Sends activities to the channel.</summary>
internal interface IConnector
{
    /// <summary>Sends an addressed reply to its serviceUrl. What goes wrong on the way is logged, counted and told, never thrown.</summary>
    Task<SendOutcome> SendAsync(Activity reply, CancellationToken cancellationToken);
}

/// <summary>What became of a sent activity.</summary>
internal enum SendOutcome
{
    /// <summary>The channel took it.</summary>
    Sent,

    /// <summary>The channel answered with a status other than 2xx.</summary>
    Refused,

    /// <summary>The channel was not reached, or did not answer in time.</summary>
    Failed,
}
