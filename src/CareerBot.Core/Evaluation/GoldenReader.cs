using System.Globalization;
using CareerBot.Core.Answers;
using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Evaluation;

/// <summary>A golden set with the places its problems are told at.</summary>
internal sealed record GoldenDraft(GoldenThresholds Dev, GoldenThresholds HeldOut, IReadOnlyList<Placed<GoldenCase>> Cases);

/// <summary>Reads <c>golden.yaml</c>.</summary>
internal static class GoldenReader
{
    /// <summary>Longest question that <c>repeat</c> may make, in UTF-16 code units.</summary>
    private const int MaxRepeatedLength = 1_000_000;

    private static readonly Dictionary<string, GoldenSplit> Splits = new() { ["dev"] = GoldenSplit.Dev, ["held-out"] = GoldenSplit.HeldOut };

    private static readonly Dictionary<string, GoldenGroup> Groups = new()
    {
        ["faq"] = GoldenGroup.Faq,
        ["passage"] = GoldenGroup.Passage,
        ["typo"] = GoldenGroup.Typo,
        ["follow-up"] = GoldenGroup.FollowUp,
        ["social"] = GoldenGroup.Social,
        ["out-of-scope"] = GoldenGroup.OutOfScope,
        ["hostile"] = GoldenGroup.Hostile,
    };

    private static readonly Dictionary<string, AnswerKind> Kinds =
        Enum.GetValues<AnswerKind>().ToDictionary(kind => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..]);

    /// <summary>Thresholds and cases; after a problem, as far as they could be read.</summary>
    public static GoldenDraft Read(SourceFile file, ReadingLog log)
    {
        var none = new GoldenThresholds(1, 1, 1);
        switch (YamlReader.Read(file.Text, file.Name, linesBefore: 0, log))
        {
            case null:
                return new GoldenDraft(none, none, []);
            case YamlMap map:
                var fields = new FieldReader(map, file.Name, log);
                var thresholds = fields.Map("thresholds");
                var draft = new GoldenDraft(
                    Thresholds(thresholds?.Map("dev"), log) ?? none,
                    Thresholds(thresholds?.Map("heldOut"), log) ?? none,
                    [.. fields.Maps("cases").Select(one => Case(one, log)).OfType<Placed<GoldenCase>>()]);
                thresholds?.Finish();
                fields.Finish();
                return draft;
            case var other:
                log.Lose(new Place(file.Name, other.Line), "The keys 'thresholds' and 'cases' are expected here.", "Write 'thresholds:' and 'cases:'.");
                return new GoldenDraft(none, none, []);
        }
    }

    private static GoldenThresholds? Thresholds(FieldReader? fields, ReadingLog log)
    {
        if (fields is null)
        {
            return null;
        }

        var thresholds = new GoldenThresholds(Share(fields.Text("answered"), log), Share(fields.Text("refused"), log), Share(fields.Text("followUps"), log));
        fields.Finish();
        return thresholds;
    }

    private static double Share(Placed<string> text, ReadingLog log)
    {
        if (double.TryParse(text.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1)
        {
            return share;
        }

        if (text.Value.Length > 0)
        {
            log.Report(text.Place, $"'{text.Value}' is not a share.", "Write a number from 0 to 1, for example 0.95.");
        }

        return 1;
    }

    private static Placed<GoldenCase>? Case(FieldReader fields, ReadingLog log)
    {
        var id = fields.Text("id");
        var split = OneOf(fields.Text("split"), Splits, log);
        var group = OneOf(fields.Text("group"), Groups, log);
        var turns = Turns(fields, log);
        var kinds = fields.TextOrTexts("kind").Select(kind => OneOf(kind, Kinds, log)).OfType<AnswerKind>().ToList();
        var sources = fields.Texts("sources").Select(source => source.Value).ToList();
        var words = fields.Texts("words").Select(word => word.Value).ToList();
        fields.Finish();
        return split is null || group is null || turns.Count == 0 || kinds.Count == 0
            ? null
            : new(new GoldenCase(id.Value, split.Value, group.Value, turns, kinds, sources, words), fields.Place);
    }

    private static List<string> Turns(FieldReader fields, ReadingLog log)
    {
        var question = fields.RawText("question");
        var turns = fields.Texts("turns").Select(turn => turn.Value).ToList();
        var repeat = Repeat(fields.OptionalText("repeat"), log);
        if ((question is null) == (turns.Count == 0))
        {
            log.Lose(fields.Place, "A case has either 'question' or 'turns'.", "Write one of them; an empty question is \"\".");
            return [];
        }

        if (question is null)
        {
            return turns;
        }

        if ((long)question.Value.Length * repeat > MaxRepeatedLength)
        {
            log.Lose(question.Place, "The repeated question is longer than 1,000,000 characters.", "Make 'repeat' smaller.");
            return [];
        }

        return [string.Concat(Enumerable.Repeat(question.Value, repeat))];
    }

    private static int Repeat(Placed<string>? text, ReadingLog log)
    {
        if (text is null)
        {
            return 1;
        }

        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times > 0)
        {
            return times;
        }

        log.Report(text.Place, $"'{text.Value}' is not a number of times.", "Write a whole number above 0.");
        return 1;
    }

    private static T? OneOf<T>(Placed<string> text, Dictionary<string, T> values, ReadingLog log)
        where T : struct
    {
        if (values.TryGetValue(text.Value, out var value))
        {
            return value;
        }

        if (text.Value.Length > 0)
        {
            log.Lose(text.Place, $"'{text.Value}' is unknown here.", $"Write one of: {string.Join(", ", values.Keys)}.");
        }

        return null;
    }
}
