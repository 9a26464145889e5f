using System.CommandLine;
using System.CommandLine.Parsing;

namespace CareerBot.Server.Commands;

/// <summary>Free words on a command line would swallow a mistyped option; this tells it instead.</summary>
internal static class OptionTypos
{
    /// <summary>A validator that refuses words starting with two hyphens in <paramref name="words"/>, unless a bare <c>--</c> was given.</summary>
    public static Action<CommandResult> Reject(Argument<string[]> words) =>
        result =>
        {
            var tokens = result.GetResult(words)?.Tokens ?? [];
            if (!HasDelimiter(result)
                && tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal)) is { } typo)
            {
                result.AddError($"'{typo.Value}' is not an option of {result.Command.Name}. Put -- before a question that starts so.");
            }
        };

    private static bool HasDelimiter(CommandResult result) =>
        result.Tokens.Any(token => token.Type == TokenType.DoubleDash);
}
