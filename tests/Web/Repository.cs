namespace Monitor.Tests.Web;

/// <summary>Finds folders of the source tree from where the tests run.</summary>
internal static class Repository
{
    public static string Folder(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Monitor.sln"))) return Path.Combine(folder.FullName, name);
        }

        throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}
