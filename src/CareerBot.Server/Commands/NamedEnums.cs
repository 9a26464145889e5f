using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Server.Commands;

/// <summary>Writes an enum as JSON names things: <c>askedBack</c>.</summary>
internal sealed class CamelCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;

/// <summary>Writes an enum as golden.yaml names it: <c>held-out</c>.</summary>
internal sealed class KebabCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower)
    where T : struct, Enum;
