using System.CommandLine;
using System.CommandLine.Parsing;

namespace CareerBot.Server.Commands;

/// <summary>The free words of a question would swallow a mistyped option; this tells it instead.</summary>
internal static class OptionTypos
{
    /// <summary>The first word that starts with two hyphens; null when there is none, or a bare <c>--</c> says that words follow.</summary>
    public static string? Find(ParseResult parsed) =>
        parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? null
            : parsed.CommandResult.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal))?.Value;
}
