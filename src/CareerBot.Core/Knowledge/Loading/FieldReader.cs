namespace CareerBot.Core.Knowledge.Loading;

/// <summary>Reads the fields of one mapping; what is missing or of the wrong kind is reported and stands as empty text.</summary>
internal sealed class FieldReader(YamlMap map, string file, ReadingLog log)
{
    private const string TextRemedy = "Write one text here; put it in quotes when it holds ': '.";

    private readonly List<string> _known = [];

    /// <summary>Where the mapping starts.</summary>
    public Place Place { get; } = new(file, map.Line);

    /// <summary>The text of a key that must be there; empty after a problem.</summary>
    public Placed<string> Text(string key)
    {
        var field = Find(key);
        if (field is not null && !(field.Value is YamlText text && string.IsNullOrWhiteSpace(text.Value)))
        {
            return AsText(field.Value, $"'{key}'") ?? new("", new Place(file, field.Line));
        }

        log.Lose(field is null ? Place : new Place(file, field.Line), $"'{key}' is missing.", $"Add '{key}: …'.");
        return new("", Place);
    }

    /// <summary>The text of a key that may lack; null when it lacks.</summary>
    public Placed<string>? OptionalText(string key) =>
        Find(key) is { Value: not YamlText { Blank: true } } field ? AsText(field.Value, $"'{key}'") : null;

    /// <summary>As <see cref="OptionalText"/>, with the blanks around the text.</summary>
    public Placed<string>? RawText(string key) =>
        OptionalText(key) is { } trimmed && Find(key) is { Value: YamlText raw } ? trimmed with { Value = raw.Value } : null;

    /// <summary>The texts of a key; none when it lacks.</summary>
    public IReadOnlyList<Placed<string>> Texts(string key)
    {
        switch (Find(key))
        {
            case null or { Value: YamlText { Blank: true } }:
                return [];
            case { Value: YamlList list }:
                return [.. list.Items.Select(item => AsText(item, $"An item of '{key}'")).OfType<Placed<string>>()];
            case var field:
                log.Lose(new Place(file, field.Line), $"'{key}' is not a list.", "Write each item on a line of its own that starts with '- '.");
                return [];
        }
    }

    /// <summary>The texts of a key that must be there and holds one text or a list of them.</summary>
    public IReadOnlyList<Placed<string>> TextOrTexts(string key) => Find(key) is { Value: YamlList } ? Texts(key) : [Text(key)];

    /// <summary>The mapping below a key that must be there; null after a problem.</summary>
    public FieldReader? Map(string key)
    {
        if (Find(key) is { Value: YamlMap inner })
        {
            return new FieldReader(inner, file, log);
        }

        log.Lose(Place, $"'{key}' is missing or holds no keys.", $"Write '{key}:' and its keys below it.");
        return null;
    }

    /// <summary>The mappings in the list below a key that must be there.</summary>
    public IReadOnlyList<FieldReader> Maps(string key)
    {
        if (Find(key) is { Value: YamlList list })
        {
            return All(list, file, log);
        }

        log.Lose(Place, $"'{key}' is missing or is not a list.", $"Write '{key}:' and below it a list.");
        return [];
    }

    /// <summary>Reports the keys nobody asked for; call it last.</summary>
    public void Finish()
    {
        foreach (var field in map.Fields.Where(field => !_known.Contains(field.Key)))
        {
            log.Report(new Place(file, field.Line), $"The key '{field.Key}' is unknown.", $"Known keys are: {string.Join(", ", _known)}.");
        }
    }

    /// <summary>Readers for the mappings of a list; items that are none are problems.</summary>
    public static IReadOnlyList<FieldReader> All(YamlNode root, string file, ReadingLog log)
    {
        if (root is not YamlList list)
        {
            log.Lose(new Place(file, root.Line), "A list of entries is expected here.", "Start every entry with '- '.");
            return [];
        }

        foreach (var item in list.Items.Where(item => item is not YamlMap))
        {
            log.Lose(new Place(file, item.Line), "An entry with keys is expected here.", "Write 'key: value' lines below one '- '.");
        }

        return [.. list.Items.OfType<YamlMap>().Select(item => new FieldReader(item, file, log))];
    }

    private YamlField? Find(string key)
    {
        if (!_known.Contains(key))
        {
            _known.Add(key);
        }

        return map.Fields.FirstOrDefault(field => string.Equals(field.Key, key, StringComparison.Ordinal));
    }

    private Placed<string>? AsText(YamlNode node, string subject)
    {
        var place = new Place(file, node.Line);
        switch (node)
        {
            case YamlText { Blank: false } text:
                return new(text.Value.Trim(), place);
            case YamlText:
                log.Lose(place, $"{subject} is empty.", "Fill it or delete it.");
                return null;
            default:
                log.Lose(place, $"{subject} is not a text.", TextRemedy);
                return null;
        }
    }
}
