using System.Text;

namespace CareerBot.Core.Knowledge.Loading;

/// <summary>Reads files of one knowledge folder, each once; what cannot be read is a problem, not an exception.</summary>
internal sealed class SourceReader(string root, ReadingLog log)
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Names of the files with that extension in a subfolder, in ordinal order.</summary>
    public IReadOnlyList<string> Names(string folder, string extension)
    {
        var path = Path.Combine(root, folder);
        if (!Directory.Exists(path))
        {
            log.Lose(new Place(folder, 1), $"The folder {folder}/ is missing.", $"Create it with at least one {extension} file.");
            return [];
        }

        var names = FilesIn(folder, path);
        foreach (var stray in names.Where(name => !name.EndsWith(extension, StringComparison.Ordinal)))
        {
            log.Report(new Place($"{folder}/{stray}", 1), "This file is not read.", $"Give it the extension {extension} or move it elsewhere.");
        }

        var wanted = names.Where(name => name.EndsWith(extension, StringComparison.Ordinal)).Select(name => $"{folder}/{name}").ToList();
        if (wanted.Count == 0)
        {
            log.Lose(new Place(folder, 1), $"The folder {folder}/ holds no {extension} file.", "Add one.");
        }

        return wanted;
    }

    private List<string> FilesIn(string folder, string path)
    {
        try
        {
            return [.. Directory.GetFiles(path).Select(file => Path.GetFileName(file)).Where(name => name[0] != '.').Order(StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            log.Lose(new Place(folder, 1), $"The folder {folder}/ cannot be listed.", "Look at its permissions.");
            return [];
        }
    }

    /// <summary>True when the file or folder is there.</summary>
    public bool Has(string name) => Path.Exists(Path.Combine(root, name));

    /// <summary>The file, or null after a problem.</summary>
    public SourceFile? Read(string name)
    {
        var path = Path.Combine(root, name);
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists)
            {
                log.Lose(new Place(name, 1), "The file is missing.", "Create it.");
                return null;
            }

            if (info.Length > MaxBytes)
            {
                log.Lose(new Place(name, 1), "The file is larger than 4 MiB.", "Split it into smaller files.");
                return null;
            }

            return Decode(name, Fold(File.ReadAllBytes(path)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            log.Lose(new Place(name, 1), "The file cannot be read.", "Look at its permissions and whether another program holds it open.");
            return null;
        }
    }

    private SourceFile? Decode(string name, byte[] bytes)
    {
        try
        {
            var text = Strict.GetString(bytes);
            if (string.IsNullOrWhiteSpace(text))
            {
                log.Lose(new Place(name, 1), "The file is empty.", "Fill it or delete it.");
                return null;
            }

            // A zero byte would end a YAML stream unseen; no control character has business in a text that people read.
            var control = text.AsSpan().IndexOfAny(Controls);
            if (control >= 0)
            {
                log.Lose(new Place(name, LineAt(bytes, Strict.GetByteCount(text.AsSpan(0, control)))),
                    $"A control character (U+{(int)text[control]:X4}) stands here.", "Delete it.");
                return null;
            }

            return new SourceFile(name, bytes, text);
        }
        catch (DecoderFallbackException error)
        {
            log.Lose(new Place(name, LineAt(bytes, error.Index)), "The file is not UTF-8 here.", "Save the file with the encoding UTF-8.");
            return null;
        }
    }

    private static readonly System.Buffers.SearchValues<char> Controls = System.Buffers.SearchValues.Create(
        Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')).ToArray());

    private static int LineAt(byte[] bytes, int index) => 1 + bytes.AsSpan(0, Math.Clamp(index, 0, bytes.Length)).Count((byte)'\n');

    /// <summary>Without byte order mark, CRLF as LF.</summary>
    private static byte[] Fold(byte[] bytes)
    {
        var from = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        var folded = new byte[bytes.Length - from];
        var length = 0;
        for (var i = from; i < bytes.Length; i++)
        {
            if (bytes[i] != '\r' || i + 1 == bytes.Length || bytes[i + 1] != '\n')
            {
                folded[length++] = bytes[i];
            }
        }

        return length == folded.Length ? folded : folded[..length];
    }
}
