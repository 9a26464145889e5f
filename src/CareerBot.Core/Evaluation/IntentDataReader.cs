using System.Text.Json;
using CareerBot.Core.Intents;
using CareerBot.Core.Text;
using Microsoft.VisualBasic.FileIO;

namespace CareerBot.Core.Evaluation;

/// <summary>
/// Reads labelled questions in the formats they are published in: the JSON of CLINC150 (Larson et al. 2019), an object of the lists <c>train</c>, <c>val</c>,
/// <c>test</c>, <c>oos_val</c>, <c>oos_test</c> with pairs of text and label; or CSV with the columns <c>sentence</c> and <c>label</c>, as in HINT3
/// (Arora et al. 2020), where the label <c>NO_NODES_DETECTED</c> means out of scope.
/// </summary>
public static class IntentDataReader
{
    private static readonly TextNormalizer Normalizer = new([]);

    /// <summary>Reads the parts; of a JSON file the ones named like them.</summary>
    /// <param name="trainPath">File with the examples to learn from.</param>
    /// <param name="testPath">File with the questions to measure on; the same JSON file may be given for both.</param>
    /// <exception cref="InvalidDataException">A file is not in one of the formats; the message says what is wrong and where.</exception>
    public static IntentData Read(string trainPath, string testPath) => new(
        [.. Part(trainPath, "train").Where(example => example.Label != IntentData.OutOfScope)],
        IsJson(trainPath) ? FromJson(trainPath, ["val", "oos_val"], isNeeded: false) : [],
        Part(testPath, "test", "oos_test"));

    private static bool IsJson(string path) => Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase);

    private static List<LabeledText> Part(string path, params string[] names) =>
        IsJson(path) ? FromJson(path, names, isNeeded: true) : FromCsv(path);

    private static List<LabeledText> FromJson(string path, string[] names, bool isNeeded)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var examples = new List<LabeledText>();
            foreach (var name in names)
            {
                if (document.RootElement.TryGetProperty(name, out var list))
                {
                    examples.AddRange(list.EnumerateArray().Select(pair => Example(JsonText.Of(pair[0]), JsonText.Of(pair[1]))));
                }
            }

            return examples.Count > 0 || !isNeeded
                ? examples
                : throw new InvalidDataException($"{path}: there is nothing in a list '{names[0]}'. A JSON file holds the lists train, val, test, oos_val and oos_test.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"{path}: {exception.Message} A JSON file holds the lists train, val, test, oos_val and oos_test of pairs [text, label].", exception);
        }
    }

    private static List<LabeledText> FromCsv(string path)
    {
        using var parser = new TextFieldParser(path) { TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        var examples = new List<LabeledText>();
        try
        {
            var columns = parser.ReadFields() ?? [];
            var (sentence, label) = (Array.IndexOf(columns, "sentence"), Array.IndexOf(columns, "label"));
            if (sentence < 0 || label < 0)
            {
                throw new InvalidDataException($"{path}: the first line must name the columns 'sentence' and 'label'.");
            }

            for (var row = 1; parser.ReadFields() is { } fields; row++)
            {
                if (fields.Length != columns.Length)
                {
                    throw new InvalidDataException($"{path}: row {row} below the names of the columns has {fields.Length} fields instead of {columns.Length}.");
                }

                examples.Add(Example(fields[sentence], fields[label]));
            }
        }
        catch (MalformedLineException exception)
        {
            throw new InvalidDataException($"{path}: line {exception.LineNumber} is no CSV. Put quotes around a sentence that holds a comma.", exception);
        }

        return examples.Count > 0 ? examples : throw new InvalidDataException($"{path}: there is no example in it.");
    }

    private static LabeledText Example(string text, string label) => new(
        string.Join(' ', Normalizer.Normalize(text)), label == "NO_NODES_DETECTED" ? IntentData.OutOfScope : label);
}
