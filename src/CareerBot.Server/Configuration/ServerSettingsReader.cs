using System.Globalization;
using CareerBot.Core.Answers;

namespace CareerBot.Server.Configuration;

/// <summary>Reads and checks the configuration; a wrong setting is a problem with a remedy, not an exception.</summary>
internal sealed class ServerSettingsReader(IConfiguration configuration, string contentRoot)
{
    /// <summary>The setting citation links start with.</summary>
    public const string PublicBaseUrl = "Server:PublicBaseUrl";

    /// <summary>The setting that names the content folder.</summary>
    public const string KnowledgePath = "Knowledge:Path";

    /// <summary>The setting that names the folder for what the program keeps.</summary>
    public const string DataPath = "Data:Path";

    /// <summary>The setting that pins the confidence from which on the bot answers.</summary>
    public const string Threshold = "Answers:Threshold";

    private readonly List<SettingProblem> _problems = [];

    /// <summary>Reads everything.</summary>
    /// <param name="publicBaseUrlRequired">True where links go out to others, so that a default would be wrong: a server in Production.</param>
    public ServerSettingsOutcome Read(bool publicBaseUrlRequired)
    {
        var defaults = new AnsweringOptions();
        var answering = defaults with
        {
            PublicBaseUrl = ReadPublicBaseUrl(publicBaseUrlRequired) ?? defaults.PublicBaseUrl,
            Contacts = new ContactReader(configuration, _problems).Read() ?? defaults.Contacts,
            Threshold = ReadThreshold(),
        };
        var settings = new ServerSettings(answering, ReadPath(KnowledgePath, "knowledge"), ReadPath(DataPath, "data"));
        return _problems.Count == 0 ? new(settings, []) : new(null, _problems);
    }

    private Uri? ReadPublicBaseUrl(bool required)
    {
        const string Remedy = "Set it in appsettings.json or as the environment variable Server__PublicBaseUrl, for example to https://bot.example.org.";
        var text = configuration[PublicBaseUrl];
        if (string.IsNullOrWhiteSpace(text))
        {
            if (required)
            {
                Add(PublicBaseUrl, "is not set; citation links start with it.", Remedy);
            }

            return null;
        }

        if (WebAddress.Parse(text) is not { Query: "", Fragment: "" } url)
        {
            Add(PublicBaseUrl, "is not an absolute http or https URL without user name, query and fragment.", Remedy);
            return null;
        }

        // With a path, links are resolved below it, not beside it.
        return url.AbsolutePath.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");
    }

    private double? ReadThreshold()
    {
        var text = configuration[Threshold];
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var threshold) && threshold is >= 0 and <= 1)
        {
            return threshold;
        }

        Add(Threshold, "is not a number from 0 to 1.", "Write one such as 0.3, or leave it out: the content then chooses it; careerbot evaluate shows how.");
        return null;
    }

    private string ReadPath(string setting, string standard)
    {
        var text = configuration[setting];
        try
        {
            return Path.GetFullPath(string.IsNullOrWhiteSpace(text) ? standard : text, contentRoot);
        }
        catch (ArgumentException)
        {
            Add(setting, "is not a path.", "Name a folder, absolute or relative to the folder of appsettings.json.");
            return contentRoot;
        }
    }

    private void Add(string setting, string message, string remedy) => _problems.Add(new SettingProblem(setting, message, remedy));
}
