namespace CareerBot.TestSupport;

/// <summary>The folder of the repository that the tests were built from.</summary>
public static class RepositoryRoot
{
    /// <summary>Absolute path of the folder that holds <c>CareerBot.sln</c>.</summary>
    public static string Path { get; } = Find();

    /// <summary>Absolute path of the content.</summary>
    public static string Knowledge => System.IO.Path.Combine(Path, "knowledge");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "CareerBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No CareerBot.sln above {AppContext.BaseDirectory}.");
    }
}
