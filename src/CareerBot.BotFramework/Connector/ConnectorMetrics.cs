using System.Diagnostics.Metrics;

namespace CareerBot.BotFramework.Connector;

/// <summary>Counts what became of the activities sent.</summary>
internal sealed class ConnectorMetrics
{
    public const string MeterName = "CareerBot.BotFramework";
    public const string SendsName = "careerbot.connector.sends";

    private readonly Counter<long> _sends;

    public ConnectorMetrics(IMeterFactory meters) =>
        _sends = meters.Create(MeterName).CreateCounter<long>(SendsName, "{activity}", "Activities sent to a channel, by outcome");

    public void Count(SendOutcome outcome) => _sends.Add(1, new KeyValuePair<string, object?>("outcome", outcome.ToString()));
}
