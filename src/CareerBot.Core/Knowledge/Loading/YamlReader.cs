using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CareerBot.Core.Knowledge.Loading;

/// <summary>Reads the plain YAML that content needs: texts, lists and mappings, no anchors, aliases or tags, one document.</summary>
/// <remarks>Anchors and aliases are refused because a few lines of them unfold to gigabytes.</remarks>
internal sealed class YamlReader
{
    /// <summary>Deepest nesting that is read; the formats need four.</summary>
    private const int MaxDepth = 8;

    private readonly Parser _parser;
    private readonly string _file;
    private readonly int _linesBefore;
    private readonly ReadingLog _log;

    private YamlReader(string text, string file, int linesBefore, ReadingLog log)
    {
        _parser = new Parser(new StringReader(text));
        _file = file;
        _linesBefore = linesBefore;
        _log = log;
    }

    /// <summary>The root of a YAML text, or null after a problem.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="file">File the text is from.</param>
    /// <param name="linesBefore">Lines of the file before the text.</param>
    /// <param name="log">Takes the problems.</param>
    public static YamlNode? Read(string text, string file, int linesBefore, ReadingLog log)
    {
        var reader = new YamlReader(text, file, linesBefore, log);
        try
        {
            return reader.ReadStream();
        }
        catch (YamlException error)
        {
            reader.Lose(error.Start, $"This is not valid YAML: {error.Message.TrimEnd('.')}.",
                "Look at indentation, colons and quotes here and in the line before; put a text that holds ': ' or ' #' or starts with a sign in quotes.");
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 16.3 throws this, without a place, when a text in [ ] or { } runs on into a line with less indentation.
            reader.Lose(reader._parser.Current?.End ?? Mark.Empty, "A list or mapping in brackets is not closed here.", "Close it with ']' or '}' before the line ends.");
            return null;
        }
    }

    private YamlNode? ReadStream()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            _log.Lose(new Place(_file, _linesBefore + 1), "There is nothing here but blanks and comments.", "Fill it or delete the file.");
            return null;
        }

        var root = ReadNode(depth: 1);
        if (root is null)
        {
            return null;
        }

        _parser.Consume<DocumentEnd>();
        if (_parser.Current is DocumentStart second)
        {
            Lose(second.Start, "A second YAML document starts here.", "Delete the line '---'.");
            return null;
        }

        return root;
    }

    private YamlNode? ReadNode(int depth)
    {
        if (!IsPlain(depth))
        {
            return null;
        }

        switch (_parser.Current)
        {
            case Scalar scalar:
                _parser.MoveNext();
                return new YamlText(Line(scalar.Start), scalar.Value, scalar.Value.Length == 0 && scalar.Style == ScalarStyle.Plain);
            case SequenceStart list:
                _parser.MoveNext();
                return ReadList(Line(list.Start), depth);
            case MappingStart map:
                _parser.MoveNext();
                return ReadMap(Line(map.Start), depth);
            default:
                return null;
        }
    }

    private YamlList? ReadList(int line, int depth)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new YamlList(line, items);
    }

    private YamlMap? ReadMap(int line, int depth)
    {
        var fields = new List<YamlField>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var start = _parser.Current?.Start ?? Mark.Empty;
            if (ReadNode(depth + 1) is not { } keyNode)
            {
                return null;
            }

            if (keyNode is not YamlText { Value: var key })
            {
                Lose(start, "A list or mapping stands where a key belongs.", "Write 'key: value'.");
                return null;
            }

            if (ReadNode(depth + 1) is not { } value)
            {
                return null;
            }

            if (keys.Add(key))
            {
                fields.Add(new YamlField(key, keyNode.Line, value));
            }
            else
            {
                Lose(start, $"The key '{key}' stands twice.", "Keep one of them.");
            }
        }

        return new YamlMap(line, fields);
    }

    private bool IsPlain(int depth)
    {
        var node = _parser.Current as NodeEvent;
        if (node is null || !node.Anchor.IsEmpty)
        {
            // What stands where a node belongs and is none is an alias.
            Lose(_parser.Current?.Start ?? Mark.Empty, "YAML anchors and aliases (& and *) are not read.", "Write the text out, or put it in quotes when it starts with that sign.");
            return false;
        }

        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
        {
            Lose(node.Start, "YAML tags (!) are not read.", "Delete the tag, or put the text in quotes when it starts with that sign.");
            return false;
        }

        if (depth > MaxDepth)
        {
            Lose(node.Start, $"Lists and mappings are nested deeper than {MaxDepth} here.", "Write it flat, as the other entries are.");
            return false;
        }

        return true;
    }

    private int Line(Mark mark) => _linesBefore + Math.Max(1, (int)mark.Line);

    private void Lose(Mark mark, string message, string remedy) => _log.Lose(new Place(_file, Line(mark)), message, remedy);
}
