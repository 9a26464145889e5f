namespace CareerBot.TestSupport;

/// <summary>The folder of the solution, found from the test binaries upwards.</summary>
public static class RepositoryRoot
{
    public static string Path { get; } = Find();

    /// <summary>A path below the root; parts are parted by forward slashes.</summary>
    public static string Combine(string relative) => System.IO.Path.Combine([Path, .. relative.Split('/')]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "CareerBot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run below the folder of CareerBot.sln.");
    }
}
