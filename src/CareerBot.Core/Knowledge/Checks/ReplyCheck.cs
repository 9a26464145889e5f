using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>A social intent has a reply; a topic or a person has none, since it would never be said.</summary>
internal sealed class ReplyCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft)
    {
        foreach (var intent in draft.Intents)
        {
            var silent = string.IsNullOrWhiteSpace(intent.Reply);
            if (intent.Route == IntentRoute.Social && silent)
            {
                yield return intent.Id.Problem($"The social intent '{intent.Id.Value}' has no reply.", "Add 'reply:' with what the bot says.");
            }
            else if (intent.Route is IntentRoute.Topic or IntentRoute.Person && intent.Reply is not null)
            {
                yield return intent.Id.Problem($"The reply of '{intent.Id.Value}' is never said.", "Delete it; only social and outOfScope intents have one.");
            }
        }
    }
}
