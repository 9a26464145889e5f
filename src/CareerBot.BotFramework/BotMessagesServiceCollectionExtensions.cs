using CareerBot.BotFramework.Authentication;
using CareerBot.BotFramework.Connector;
using CareerBot.BotFramework.Messages;
using CareerBot.BotFramework.Turns;
using CareerBot.Core.Conversations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CareerBot.BotFramework;

/// <summary>Registers what POST /api/messages needs.</summary>
public static class BotMessagesServiceCollectionExtensions
{
    /// <summary>
    /// Adds the Activity protocol. The engine (<see cref="Core.Answers.AnswerEngine"/>) must be registered as a singleton; a turn handler,
    /// authenticator, conversation store or clock registered before takes the place of the built-in one.
    /// </summary>
    public static IServiceCollection AddBotMessages(this IServiceCollection services)
    {
        services.AddOptions<BotOptions>()
            .BindConfiguration(BotOptions.Section)
            .PostConfigure<IConfiguration>((options, configuration) => options.AppId = FirstSet(options.AppId, configuration["MicrosoftAppId"]))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IConversationStore>(_ => new InMemoryConversationStore());
        services.TryAddSingleton<IActivityAuthenticator, ActivityAuthenticator>();
        services.TryAddSingleton<IAnswerSource, EngineAnswerSource>();
        services.TryAddSingleton<ITurnHandler, AnsweringTurnHandler>();
        services.TryAddSingleton<IConnector, ConnectorClient>();
        services.AddSingleton<ConnectorMetrics>();
        services.AddSingleton<DuplicateMemory>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<TurnQueues>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnQueues>());
        services.AddSingleton<TurnDispatcher>();
        services.AddSingleton<MessagesEndpoint>();
        return services;
    }

    private static string? FirstSet(string? first, string? second) =>
        string.IsNullOrWhiteSpace(first) ? (string.IsNullOrWhiteSpace(second) ? null : second.Trim()) : first.Trim();
}
