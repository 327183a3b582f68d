using Monitor.Hosting.Local;
using Monitor.Reference;

namespace Monitor.Hosting;

/// <summary>What an operator sets.</summary>
public sealed record MonitorConfig
{
    /// <summary>Name of the environment variable for <see cref="Database"/>.</summary>
    public const string DatabaseVariable = "MONITOR_DATABASE";

    /// <summary>A path of an SQLite file, or a PostgreSQL connection string.</summary>
    public string Database { get; init; } = "data/monitor.db";

    /// <summary>Folder of reference data.</summary>
    public string Seeds { get; init; } = ReferenceModel.DefaultFolder;

    public LocalHostConfig Local { get; init; } = new();
}
