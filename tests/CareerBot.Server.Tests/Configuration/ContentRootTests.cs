using CareerBot.Server.Configuration;
using CareerBot.TestSupport;

namespace CareerBot.Server.Tests.Configuration;

public sealed class ContentRootTests
{
    [Fact]
    public void Find_takes_the_nearest_folder_that_holds_both()
    {
        using var folder = new TemporaryFolder();
        folder.Write("appsettings.json", "{}");
        folder.Write("knowledge/intents.yaml", "");
        folder.Write("published/appsettings.json", "{}");
        folder.Write("published/knowledge/intents.yaml", "");
        var below = Path.Combine(folder.Path, "published", "a", "b");

        Assert.Equal(Path.Combine(folder.Path, "published"), ContentRoot.Find(below));
    }

    [Fact]
    public void Find_passes_a_folder_that_holds_only_one_of_them()
    {
        using var folder = new TemporaryFolder();
        folder.Write("appsettings.json", "{}");
        folder.Write("knowledge/intents.yaml", "");
        folder.Write("bin/appsettings.json", "{}");
        folder.Write("bin/debug/knowledge/intents.yaml", "");

        Assert.Equal(folder.Path, ContentRoot.Find(Path.Combine(folder.Path, "bin", "debug")));
    }

    [Fact]
    public void Find_without_such_a_folder_gives_the_start()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(folder.Path, ContentRoot.Find(folder.Path));
    }

    [Fact]
    public void Current_is_the_repository_whatever_the_working_directory() =>
        Assert.Equal(RepositoryRoot.Path, ContentRoot.Current);
}
