namespace CareerBot.Server.Commands;

/// <summary>The part of a command line that is meant for the web host: <c>--urls http://…</c>, <c>--environment=…</c>, <c>--Section:Key value</c>.</summary>
internal static class HostArguments
{
    private static readonly string[] HostSettings = ["urls", "environment", "contentRoot", "applicationName", "http_ports", "https_ports"];

    /// <summary>The first token that is no setting; null when all of them are settings with their values.</summary>
    public static string? Unknown(IReadOnlyList<string> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var equals = tokens[i].IndexOf('=', StringComparison.Ordinal);
            if (!IsSetting(equals < 0 ? tokens[i] : tokens[i][..equals]))
            {
                return tokens[i];
            }

            if (equals < 0 && ++i >= tokens.Count)
            {
                return tokens[^1];
            }
        }

        return null;
    }

    // A setting of ours always has a section, which tells it from a mistyped option.
    private static bool IsSetting(string token) =>
        token.StartsWith("--", StringComparison.Ordinal)
        && (token[2..].IndexOf(':', StringComparison.Ordinal) > 0 || HostSettings.Contains(token[2..], StringComparer.OrdinalIgnoreCase));
}
