using CareerBot.Core.Answers;

namespace CareerBot.Server.Configuration;

/// <summary>The configuration after it was read and found to be right.</summary>
/// <param name="Answering">What the engine needs: <c>Server:PublicBaseUrl</c>, <c>Handover:Contacts</c> and <c>Answers:Threshold</c>.</param>
/// <param name="KnowledgePath">Full path of the content folder: <c>Knowledge:Path</c>, relative to the content root. Default <c>knowledge</c>.</param>
/// <param name="DataPath">Full path of the folder for what the program keeps: <c>Data:Path</c>, relative to the content root. Default <c>data</c>.</param>
internal sealed record ServerSettings(AnsweringOptions Answering, string KnowledgePath, string DataPath);

/// <summary>A setting that cannot be used.</summary>
/// <param name="Setting">Its name, as in appsettings.json with colons between the levels.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">How to mend it.</param>
internal sealed record SettingProblem(string Setting, string Message, string Remedy)
{
    /// <summary><c>Setting: what is wrong. How to mend it.</c></summary>
    public override string ToString() => $"{Setting}: {Message} {Remedy}";
}

/// <summary>What came of reading the configuration.</summary>
/// <param name="Settings">The settings; null when <paramref name="Problems"/> is not empty.</param>
/// <param name="Problems">Every setting that cannot be used.</param>
internal sealed record ServerSettingsOutcome(ServerSettings? Settings, IReadOnlyList<SettingProblem> Problems);
