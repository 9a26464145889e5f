using System.CommandLine;
using CareerBot.Core.Evaluation;

namespace CareerBot.Server.Commands;

/// <summary>The option <c>--without</c>: parts of the engine, parted by blanks or commas.</summary>
internal static class PartsOption
{
    /// <summary>The option for the parts that can be left out here.</summary>
    public static Option<EnginePart[]> Create(string description, params EnginePart[] parts)
    {
        var names = parts.ToDictionary(part => part.ToString().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase);
        var all = string.Join(", ", names.Keys);
        return new Option<EnginePart[]>("--without")
        {
            Description = $"{description}: {all}.",
            HelpName = "parts",
            AllowMultipleArgumentsPerToken = true,
            CustomParser = result =>
            {
                string[] given = [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
                if (Array.Find(given, name => !names.ContainsKey(name)) is { } unknown)
                {
                    result.AddError($"'{unknown}' is no part that --without knows. It knows {all}.");
                    return [];
                }

                return [.. given.Select(name => names[name]).Distinct()];
            },
        };
    }
}
