namespace CareerBot.TestSupport;

/// <summary>A folder of its own for one test, deleted with all it holds at the end.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("careerbot-test-").FullName;

    /// <summary>A folder that holds a copy of <paramref name="source"/> and everything below it.</summary>
    public static TemporaryFolder CopyOf(string source)
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            folder.Write(System.IO.Path.GetRelativePath(source, file), File.ReadAllBytes(file));
        }

        return folder;
    }

    /// <summary>Writes a file as UTF-8 without byte order mark, and the folders above it; gives its full path. Slashes may part <paramref name="name"/>.</summary>
    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public byte[] ReadBytes(string name) => File.ReadAllBytes(PathOf(name));

    public void Delete(string name)
    {
        if (Directory.Exists(PathOf(name)))
        {
            Directory.Delete(PathOf(name), recursive: true);
        }
        else
        {
            File.Delete(PathOf(name));
        }
    }

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
