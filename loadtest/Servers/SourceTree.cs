using Monitor.Loadtest.Scenarios;

namespace Monitor.Loadtest.Servers;

/// <summary>Finds the source tree from where this program runs.</summary>
internal static class SourceTree
{
#if DEBUG
    public const string Configuration = "Debug";
#else
    public const string Configuration = "Release";
#endif

    /// <summary>A program of a project, as it was built for a host.</summary>
    public static string Program(string project, string file, HostKind host)
    {
        var program = Path.Combine(Folder(project), "bin", host == HostKind.Orleans ? "orleans" : "", Configuration, "net10.0", file);
        return File.Exists(program) ? program
            : throw new InvalidOperationException($"{program} is not there: dotnet build {project} -c {Configuration}{(host == HostKind.Orleans ? " -p:MonitorHost=Orleans" : "")}");
    }

    public static string Folder(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Monitor.sln"))) return Path.Combine(folder.FullName, name);
        }

        throw new InvalidOperationException("The load generator runs outside the source tree; give --url and --database.");
    }
}
