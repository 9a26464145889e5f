namespace CareerBot.Core.Knowledge;

/// <summary>What a user may want, as the classifier sees it.</summary>
/// <param name="Id">Unique; the topic id where <paramref name="Route"/> is <see cref="IntentRoute.Topic"/>.</param>
/// <param name="Title">How a reply names the subject: "I looked for {title}."</param>
/// <param name="Description">What belongs to the intent, for editors.</param>
/// <param name="Route">What happens with a question of this intent.</param>
/// <param name="Reply">What is said; required for <see cref="IntentRoute.Social"/>, optional for <see cref="IntentRoute.OutOfScope"/>, else null.</param>
/// <param name="Examples">At least 25 varied examples.</param>
public sealed record Intent(
    string Id,
    string Title,
    string Description,
    IntentRoute Route,
    string? Reply,
    IReadOnlyList<string> Examples);
