namespace CareerBot.BotFramework.Activities;

/// <summary>Why a request was refused. Says what is wrong in words of this program only, never in words of the sender.</summary>
/// <param name="Code">One of the constants of this type.</param>
/// <param name="Message">A plain sentence for whoever debugs the sender.</param>
public sealed record ActivityError(string Code, string Message)
{
    /// <summary>The body is no JSON object.</summary>
    public const string BadSyntax = "BadSyntax";

    /// <summary>A field has the wrong type or a value that cannot be.</summary>
    public const string BadArgument = "BadArgument";

    /// <summary>A field is missing or empty.</summary>
    public const string MissingProperty = "MissingProperty";

    /// <summary>The body is larger than accepted.</summary>
    public const string MessageSizeTooBig = "MessageSizeTooBig";

    /// <summary>Nobody knows who is calling.</summary>
    public const string Unauthorized = "Unauthorized";

    /// <summary>The caller is known but may not do this.</summary>
    public const string Forbidden = "Forbidden";

    /// <summary>The bot could not take the activity.</summary>
    public const string ServiceError = "ServiceError";

    internal static ActivityError Missing(string field) => new(MissingProperty, $"The field '{field}' is missing or empty.");

    internal static ActivityError WrongValue(string field, string rule) => new(BadArgument, $"The field '{field}' {rule}.");
}

/// <summary>The body of a refusal, in the shape all Bot Framework services use.</summary>
internal sealed record ErrorBody(ActivityError Error);
