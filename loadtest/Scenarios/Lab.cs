using Monitor.Loadtest.Load;
using Monitor.Loadtest.Servers;

namespace Monitor.Loadtest.Scenarios;

/// <summary>Where scenarios run: gives each a fresh database and a fresh web process.</summary>
public sealed class Lab(LabConfig config) : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("monitor-load-").FullName;
    private TemporaryPostgres? _postgres;
    private int _files;

    public LabConfig Config => config;

    /// <summary>A stand with the fleet on the roster and nothing filed.</summary>
    public async Task<Stand> StartAsync(DatabaseKind kind, Fleet fleet, CancellationToken cancellationToken)
    {
        var connection = config.Database ?? await CreateAsync(kind, cancellationToken);
        var database = new LoadDatabase(connection);
        if (config.Url is not null) return new(config.Url, null, null, database, () => ValueTask.CompletedTask);
        await database.SeedAsync(fleet, cancellationToken);
        var silos = config.Host == HostKind.Orleans ? await ServerProcess.StartSilosAsync(connection, config.Silos, cancellationToken) : [];
        var web = await ServerProcess.StartWebAsync(connection, config.Host, cancellationToken);
        return new(web.Address, web, database.IsPostgres ? _postgres?.Postmaster : null, database, () => DropAsync(connection)) { Silos = silos };
    }

    public async Task<Stand> StartBarePipeAsync(CancellationToken cancellationToken)
    {
        var connection = await CreateAsync(DatabaseKind.Postgres, cancellationToken);
        var pipe = await ServerProcess.StartBarePipeAsync(connection, cancellationToken);
        return new(pipe.Address, pipe, _postgres?.Postmaster, new(connection), () => DropAsync(connection));
    }

    /// <summary>An empty PostgreSQL database, for what is measured without a web process.</summary>
    public async Task<Stand> StartDatabaseAsync(CancellationToken cancellationToken)
    {
        var connection = await CreateAsync(DatabaseKind.Postgres, cancellationToken);
        return new(new("http://localhost"), null, _postgres?.Postmaster, new(connection), () => DropAsync(connection));
    }

    public async ValueTask DisposeAsync()
    {
        if (_postgres is not null) await _postgres.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<string> CreateAsync(DatabaseKind kind, CancellationToken cancellationToken)
    {
        if (kind == DatabaseKind.Sqlite) return Path.Combine(_folder, $"load{++_files}.db");
        _postgres ??= await TemporaryPostgres.StartAsync(cancellationToken);
        return await _postgres.CreateDatabaseAsync(cancellationToken);
    }

    private async ValueTask DropAsync(string connection)
    {
        if (connection == config.Database) return;
        if (new LoadDatabase(connection).IsPostgres)
        {
            await _postgres!.DropDatabaseAsync(connection, CancellationToken.None);
            return;
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(_folder, Path.GetFileName(connection) + "*")) File.Delete(file);
    }
}
