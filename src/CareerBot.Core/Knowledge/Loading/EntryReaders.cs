namespace CareerBot.Core.Knowledge.Loading;

/// <summary>Reads the YAML files of the knowledge folder into drafts.</summary>
internal static class EntryReaders
{
    private static readonly string Routes = string.Join(", ", Enum.GetValues<IntentRoute>().Select(RouteName));

    /// <summary>The entries of one FAQ file.</summary>
    public static IEnumerable<EntryDraft> Entries(SourceFile file, ReadingLog log) => Read(file, log, fields => new EntryDraft(
        fields.Text("id"),
        fields.Text("question"),
        fields.Texts("alternates"),
        fields.OptionalText("answer") ?? new("", fields.Place),
        fields.Texts("sources"),
        fields.Texts("alsoIn"),
        fields.Text("topic"),
        fields.Texts("followUps")));

    /// <summary>The questions of one file of <c>questions/</c>.</summary>
    public static IEnumerable<QuestionsDraft> Questions(SourceFile file, ReadingLog log) =>
        Read(file, log, fields => new QuestionsDraft(fields.Text("section"), fields.Texts("questions")));

    /// <summary>The intents of <c>intents.yaml</c>.</summary>
    public static IEnumerable<IntentDraft> Intents(SourceFile file, ReadingLog log) => Read(file, log, fields => new IntentDraft(
        fields.Text("id"),
        fields.Text("title").Value,
        fields.Text("description").Value,
        Route(fields.Text("route"), log),
        fields.OptionalText("reply")?.Value,
        fields.Texts("examples")));

    /// <summary>The groups of <c>synonyms.yaml</c>.</summary>
    public static IEnumerable<SynonymDraft> Synonyms(SourceFile file, ReadingLog log) => Read(file, log, fields => new SynonymDraft(
        fields.Text("term"),
        fields.Texts("equal"),
        fields.OptionalText("family")?.Value));

    private static List<T> Read<T>(SourceFile file, ReadingLog log, Func<FieldReader, T> read)
    {
        var drafts = new List<T>();
        if (YamlReader.Read(file.Text, file.Name, linesBefore: 0, log) is { } root)
        {
            foreach (var fields in FieldReader.All(root, file.Name, log))
            {
                drafts.Add(read(fields));
                fields.Finish();
            }
        }

        return drafts;
    }

    private static IntentRoute Route(Placed<string> text, ReadingLog log)
    {
        foreach (var route in Enum.GetValues<IntentRoute>())
        {
            if (string.Equals(RouteName(route), text.Value, StringComparison.Ordinal))
            {
                return route;
            }
        }

        if (text.Value.Length > 0)
        {
            log.Lose(text.Place, $"The route '{text.Value}' is unknown.", $"Known routes are: {Routes}.");
        }

        return IntentRoute.Topic;
    }

    private static string RouteName(IntentRoute route) => char.ToLowerInvariant(route.ToString()[0]) + route.ToString()[1..];
}
