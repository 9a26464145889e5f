using System.Net.Mime;
using System.Text.Json;
using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Authentication;
using CareerBot.BotFramework.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CareerBot.BotFramework.Messages;

/// <summary>Takes one request apart, step by step from cheap to dear, and writes the response.</summary>
internal sealed class MessagesEndpoint(IActivityAuthenticator authenticator, TurnDispatcher dispatcher, IOptions<BotOptions> options)
{
    private static readonly ActivityError NotJson = new(ActivityError.BadArgument, "The content type must be application/json in UTF-8.");

    private readonly ActivityError _tooBig =
        new(ActivityError.MessageSizeTooBig, $"The body is larger than {options.Value.MaxBodyBytes} bytes.");

    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            await (HttpMethods.IsPost(context.Request.Method) ? PostAsync(context) : RefuseVerb(context));
        }
        catch (BadHttpRequestException failure)
        {
            await RefuseAsync(context, failure.StatusCode, failure.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? _tooBig
                : new(ActivityError.BadSyntax, "The request was not received as a whole."));
        }
        catch (Exception failure) when (context.RequestAborted.IsCancellationRequested && failure is OperationCanceledException or IOException)
        {
            // The sender has gone; what was taken in is finished all the same.
        }
    }

    private async Task PostAsync(HttpContext context)
    {
        var authentication = await authenticator.AuthenticateAsync(context, context.RequestAborted);
        if (authentication is not AuthenticationOutcome.Authenticated { Caller: var caller })
        {
            await RefuseAsync(context, authentication);
            return;
        }

        if (!IsJson(context.Request.ContentType))
        {
            await RefuseAsync(context, StatusCodes.Status415UnsupportedMediaType, NotJson);
            return;
        }

        using var body = await RequestBody.ReadAsync(context.Request, options.Value.MaxBodyBytes, context.RequestAborted);
        if (body is null)
        {
            await RefuseAsync(context, StatusCodes.Status413PayloadTooLarge, _tooBig);
            return;
        }

        await TakeAsync(context, caller, ActivityParser.Parse(body.Bytes));
    }

    private async Task TakeAsync(HttpContext context, Caller caller, ActivityParseOutcome parsed)
    {
        if (!parsed.IsValid)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, parsed.Error);
        }
        else if (authenticator.Admit(caller, parsed.Activity) is var admission and not AuthenticationOutcome.Authenticated)
        {
            await RefuseAsync(context, admission);
        }
        else
        {
            await WriteAsync(context.Response, await AnswerAsync(parsed.Activity, caller, context.RequestAborted));
        }
    }

    private Task<TurnReply> AnswerAsync(Activity activity, Caller caller, CancellationToken cancellationToken) =>
        ActivityTypes.StartsTurn(activity.Type)
            ? dispatcher.DispatchAsync(new AuthenticatedActivity(AuthenticatedActivity.MessagesDoor, activity, caller), cancellationToken)
            : Task.FromResult(TurnReply.Ignored(activity));

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
            || (type.Type.Equals("application", StringComparison.OrdinalIgnoreCase) && type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase)))
        && (!type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static Task RefuseVerb(HttpContext context)
    {
        context.Response.Headers.Allow = HttpMethods.Post;
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }

    private static Task RefuseAsync(HttpContext context, AuthenticationOutcome outcome)
    {
        if (outcome is AuthenticationOutcome.Forbidden { Reason: var forbidden })
        {
            return RefuseAsync(context, StatusCodes.Status403Forbidden, new(ActivityError.Forbidden, forbidden));
        }

        context.Response.Headers.WWWAuthenticate = "Bearer";
        return RefuseAsync(context, StatusCodes.Status401Unauthorized, new(ActivityError.Unauthorized, ((AuthenticationOutcome.Unauthorized)outcome).Reason));
    }

    private static Task RefuseAsync(HttpContext context, int status, ActivityError error) =>
        WriteAsync(context.Response, new TurnReply(status, JsonSerializer.SerializeToUtf8Bytes(new ErrorBody(error), ActivityJsonContext.Default.ErrorBody)));

    private static async Task WriteAsync(HttpResponse response, TurnReply reply)
    {
        response.StatusCode = reply.Status;
        response.ContentLength = reply.Body.Length;
        if (reply.Status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = "1";
        }

        if (!reply.Body.IsEmpty)
        {
            response.ContentType = "application/json; charset=utf-8";
            await response.Body.WriteAsync(reply.Body);
        }
    }
}
