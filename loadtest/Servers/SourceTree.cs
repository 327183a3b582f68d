namespace Monitor.Loadtest.Servers;

/// <summary>Finds the source tree from where this program runs.</summary>
internal static class SourceTree
{
#if DEBUG
    public const string Configuration = "Debug";
#else
    public const string Configuration = "Release";
#endif

    public static string Folder(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Monitor.sln"))) return Path.Combine(folder.FullName, name);
        }

        throw new InvalidOperationException("The load generator runs outside the source tree; give --url and --database.");
    }
}
