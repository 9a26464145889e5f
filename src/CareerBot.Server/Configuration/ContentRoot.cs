namespace CareerBot.Server.Configuration;

/// <summary>Where appsettings.json and knowledge/ lie, whatever the working directory is.</summary>
internal static class ContentRoot
{
    /// <summary>The content root of this process; see <see cref="Find"/>.</summary>
    public static string Current { get; } = Find(AppContext.BaseDirectory);

    /// <summary>
    /// The first folder at or above <paramref name="start"/> that holds both: the folder of a published executable, the repository of a build.
    /// <paramref name="start"/> itself where there is none; what is missing is then told by whoever needs it.
    /// </summary>
    public static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "appsettings.json"))
                && Directory.Exists(Path.Combine(folder.FullName, "knowledge")))
            {
                return folder.FullName;
            }
        }

        return start;
    }
}
