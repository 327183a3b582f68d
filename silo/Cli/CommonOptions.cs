using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Monitor.Hosting;
using Monitor.Reference;

namespace Monitor.Cli;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string> Database() => new("--database")
    {
        Description = $"SQLite file or PostgreSQL connection string; also from {MonitorConfig.DatabaseVariable}",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(MonitorConfig.DatabaseVariable) ?? new MonitorConfig().Database,
    };

    public static Option<DirectoryInfo> Seeds() => new("--seeds")
    {
        Description = "Folder of reference data",
        DefaultValueFactory = _ => new(ReferenceModel.DefaultFolder),
    };

    /// <summary>The monitor on a database that is migrated and has its rules.</summary>
    public static async Task<ServiceProvider> OpenAsync(string database, DirectoryInfo seeds, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection().AddMonitor(new() { Database = database, Seeds = seeds.FullName }).BuildServiceProvider();
        await MonitorServices.PrepareAsync(services, cancellationToken);
        return services;
    }
}
