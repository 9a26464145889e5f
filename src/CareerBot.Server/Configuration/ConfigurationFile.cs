namespace CareerBot.Server.Configuration;

/// <summary>Trouble with the configuration files themselves.</summary>
internal static class ConfigurationFile
{
    /// <summary>One line that names the file and the place; the innermost message of a JSON reader holds line and byte.</summary>
    public static string Describe(InvalidDataException exception) =>
        exception.InnerException is { } inner ? $"{exception.Message} {inner.GetBaseException().Message}" : exception.Message;
}
