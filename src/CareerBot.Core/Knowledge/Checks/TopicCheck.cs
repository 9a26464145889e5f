using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>Every topic of an article or entry is an intent whose route is topic.</summary>
internal sealed class TopicCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft)
    {
        var topics = draft.Intents.Where(intent => intent.Route == IntentRoute.Topic).Select(intent => intent.Id.Value).ToHashSet(StringComparer.Ordinal);
        return draft.Articles.SelectMany(article => article.Topics).Concat(draft.Entries.Select(entry => entry.Topic))
            .Where(topic => !topics.Contains(topic.Value))
            .Select(topic => topic.Problem(
                $"The topic '{topic.Value}' is unknown.", $"Use the id of an intent with 'route: topic' in intents.yaml, or add one: {string.Join(", ", topics)}."));
    }
}
