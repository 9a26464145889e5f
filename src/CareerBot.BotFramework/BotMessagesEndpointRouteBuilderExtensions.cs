using CareerBot.BotFramework.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.BotFramework;

/// <summary>POST /api/messages: where channels deliver activities (sheet, section 2).</summary>
public static class BotMessagesEndpointRouteBuilderExtensions
{
    /// <summary>Path of the endpoint.</summary>
    public const string BotMessagesPath = "/api/messages";

    /// <summary>Maps the endpoint for every verb, so that all but POST get 405. Needs <c>AddBotMessages</c>.</summary>
    public static IEndpointConventionBuilder MapBotMessages(this IEndpointRouteBuilder endpoints) =>
        endpoints.Map(BotMessagesPath, static context => context.RequestServices.GetRequiredService<MessagesEndpoint>().HandleAsync(context));
}
