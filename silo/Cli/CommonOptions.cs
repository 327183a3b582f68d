using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Monitor.Hosting;
using Monitor.Reference;
using Monitor.Storage;

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

    /// <summary>The monitor on a database that is there, for reading: it is neither made, nor migrated, nor given rules.</summary>
    /// <exception cref="InputException">There is no such database.</exception>
    public static async Task<ServiceProvider> OpenToReadAsync(string database, DirectoryInfo seeds, CancellationToken cancellationToken)
    {
        if (!StoreFactory.IsThere(database)) throw new InputException($"there is no database '{database}'; name one with --database, or make it with seed or import");
        var services = new ServiceCollection().AddMonitor(new() { Database = database, Seeds = seeds.FullName }).BuildServiceProvider();
        await services.GetRequiredService<Registry>().ReloadAsync(cancellationToken);
        return services;
    }
}
