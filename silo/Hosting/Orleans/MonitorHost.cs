using System.CommandLine;
using Microsoft.Extensions.Hosting;
using Monitor.Hosting.Orleans;

namespace Monitor.Hosting;

/// <summary>What the host chosen at build time adds. Here: web is a client of a cluster of silos, in which the enterprises live.</summary>
public static class MonitorHost
{
    /// <summary>Meters of the host's own.</summary>
    public static IReadOnlyList<string> Meters => ["Microsoft.Orleans"];

    /// <summary>Makes a web process use the host.</summary>
    public static void AddTo(IHostApplicationBuilder builder, string database) => builder.AddClusterClient(database);

    /// <summary>Commands of the host's own.</summary>
    public static IEnumerable<Command> Commands() => [ServeCommand.Create()];
}
