using System.Text.Json;
using System.Text.Unicode;

namespace CareerBot.BotFramework.Activities;

/// <summary>Reads an activity from the body of a request and checks that it has what its type needs.</summary>
public static class ActivityParser
{
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = ActivityJsonContext.MaxReadDepth };

    private static readonly ActivityError NoJsonObject =
        new(ActivityError.BadSyntax, $"The body is not one JSON object in UTF-8, at most {ActivityJsonContext.MaxReadDepth} levels deep.");

    /// <summary>Reads <paramref name="utf8"/>; a byte order mark is passed over. Never throws for what stands in it.</summary>
    public static ActivityParseOutcome Parse(ReadOnlySpan<byte> utf8)
    {
        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        var activity = Read(utf8, out var error);
        error ??= ActivityRules.Check(activity!);
        return error is null ? new(activity! with { CallerId = null }, null) : new(null, error);
    }

    private static Activity? Read(ReadOnlySpan<byte> utf8, out ActivityError? error)
    {
        if (!IsOneObject(utf8))
        {
            error = NoJsonObject;
            return null;
        }

        try
        {
            var reader = new Utf8JsonReader(utf8, ReaderOptions);
            var activity = JsonSerializer.Deserialize(ref reader, ActivityJsonContext.Default.Activity);
            error = activity is null || reader.Read() ? NoJsonObject : null;
            return activity;
        }
        catch (JsonException failure)
        {
            error = IsWellFormed(utf8) ? WrongType(failure.Path) : NoJsonObject;
            return null;
        }
    }

    // Half a surrogate pair can be escaped in JSON but not be written again: a reply that copies it would fail much later.
    private static bool IsOneObject(ReadOnlySpan<byte> utf8) =>
        utf8.TrimStart(" \t\r\n"u8).StartsWith("{"u8)
        && Utf8.IsValid(utf8)
        && (utf8.IndexOf("\\u"u8) < 0 || IsWellFormed(utf8));

    private static bool IsWellFormed(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, ReaderOptions);
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }

            return true;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    // A path may hold names the sender made up; only names of our own are said back.
    private static ActivityError WrongType(string? path)
    {
        foreach (var field in ActivityJsonContext.Default.Activity.Properties)
        {
            if (path is not null && !field.IsExtensionData && path.StartsWith("$." + field.Name, StringComparison.OrdinalIgnoreCase)
                && (path.Length == field.Name.Length + 2 || path[field.Name.Length + 2] is '.' or '['))
            {
                return ActivityError.WrongValue(field.Name, "has the wrong type, or holds something that has");
            }
        }

        return new(ActivityError.BadArgument, "A field has the wrong type.");
    }
}
