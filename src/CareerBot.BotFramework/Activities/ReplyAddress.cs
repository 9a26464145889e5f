namespace CareerBot.BotFramework.Activities;

/// <summary>Addresses a reply to the sender of an activity (sheet, table 1.4).</summary>
internal static class ReplyAddress
{
    // The Emulator refuses an activity without a sender, so there is one even where the channel did not say who the bot is.
    private static readonly ChannelAccount NamelessBot = new() { Id = "careerbot", Role = "bot" };

    /// <summary><paramref name="reply"/> as the answer to <paramref name="incoming"/>; what was said of the way there before is replaced.</summary>
    public static Activity To(Activity incoming, Activity reply) => reply with
    {
        Id = null,
        From = incoming.Recipient ?? NamelessBot,
        Recipient = incoming.From,
        Conversation = incoming.Conversation,
        ChannelId = incoming.ChannelId,
        ServiceUrl = incoming.ServiceUrl,
        ReplyToId = IsHiddenFromTranscript(incoming) ? null : NullIfEmpty(incoming.Id),
        Locale = reply.Locale ?? incoming.Locale,
        InputHint = reply.InputHint ?? InputHints.AcceptingInput,
    };

    // Web Chat holds a reply back for up to 5 s when the activity it answers is not in the transcript (8.2).
    private static bool IsHiddenFromTranscript(Activity incoming) =>
        incoming is { Type: ActivityTypes.ConversationUpdate, ChannelId: "directline" or "webchat" };

    private static string? NullIfEmpty(string? id) => string.IsNullOrEmpty(id) ? null : id;
}
