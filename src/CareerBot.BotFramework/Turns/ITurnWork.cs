namespace CareerBot.BotFramework.Turns;

/// <summary>A turn that waits for its place in the order of its conversation.</summary>
internal interface ITurnWork
{
    /// <summary>Does it; never throws, since nobody waits for it.</summary>
    Task RunAsync(CancellationToken abandoned);
}
