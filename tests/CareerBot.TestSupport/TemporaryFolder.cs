namespace CareerBot.TestSupport;

/// <summary>An empty folder of the test's own, gone when the test ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("careerbot-test-").FullName;

    /// <summary>A folder that holds a copy of <paramref name="source"/> and everything below it.</summary>
    public static TemporaryFolder CopyOf(string source)
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            folder.Write(System.IO.Path.GetRelativePath(source, file), File.ReadAllText(file));
        }

        return folder;
    }

    /// <summary>Writes a file, and the folders above it; gives its full path.</summary>
    public string Write(string relative, string text)
    {
        var path = System.IO.Path.Combine(Path, relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
