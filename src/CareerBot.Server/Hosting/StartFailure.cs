using Microsoft.Extensions.Options;

namespace CareerBot.Server.Hosting;

/// <summary>Tells what the configuration causes from what is a bug.</summary>
internal static class StartFailure
{
    /// <summary>Lines that say what to mend; null when <paramref name="exception"/> is none of the configuration's making.</summary>
    public static IReadOnlyList<string>? Explain(Exception exception) => exception switch
    {
        // A file that is not JSON: the innermost message names line and place.
        InvalidDataException { InnerException: { } inner } => [$"{exception.Message} {inner.GetBaseException().Message}"],
        InvalidDataException => [exception.Message],
        OptionsValidationException invalid => [.. invalid.Failures.Select(WithoutFrame)],

        // The binder's way to say that a value has the wrong type; its message names the setting.
        InvalidOperationException { InnerException: FormatException or ArgumentException or OverflowException } => [exception.Message],

        // Told by the part that read the setting: an endpoint without a certificate, a log level that does not exist.
        InvalidOperationException { Source: { } source } when source.StartsWith("Microsoft.AspNetCore.Server.Kestrel", StringComparison.Ordinal)
            || source.StartsWith("Microsoft.Extensions.Logging", StringComparison.Ordinal) => [exception.Message],

        // Kestrel names the address: one that is taken already, not of this machine, or none at all.
        IOException or FormatException or System.Net.Sockets.SocketException =>
            [$"The server cannot listen: {exception.Message} Choose another address with --urls."],
        _ => null,
    };

    // "DataAnnotation validation failed for 'X' members: 'Y' with the error: '…'.": the message that the option itself brings says all of it.
    private static string WithoutFrame(string failure)
    {
        const string Before = " with the error: '";
        var start = failure.IndexOf(Before, StringComparison.Ordinal);
        return start < 0 ? failure : failure[(start + Before.Length)..].TrimEnd('.').TrimEnd('\'');
    }
}
