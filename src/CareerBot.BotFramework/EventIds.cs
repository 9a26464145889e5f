namespace CareerBot.BotFramework;

/// <summary>Numbers of this project's log messages.</summary>
internal static class EventIds
{
    public const int NotConfigured = 2001;
    public const int TurnFailed = 2010;
    public const int TurnOverBudget = 2011;
    public const int StateNotSaved = 2012;
    public const int TurnsLost = 2013;
    public const int SendRefused = 2020;
    public const int SendFailed = 2021;
}
