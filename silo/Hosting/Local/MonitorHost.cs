using System.CommandLine;
using Microsoft.Extensions.Hosting;

namespace Monitor.Hosting;

/// <summary>What the host chosen at build time adds. The local one adds nothing: enterprises live in the process that is asked.</summary>
public static class MonitorHost
{
    /// <summary>Meters of the host's own.</summary>
    public static IReadOnlyList<string> Meters => [];

    /// <summary>Makes a web process use the host.</summary>
    public static void AddTo(IHostApplicationBuilder builder, string database)
    {
    }

    /// <summary>Commands of the host's own.</summary>
    public static IEnumerable<Command> Commands() => [];
}
