using System.Globalization;
using Dapper;
using Monitor.Storage;

namespace Monitor.Tests.Fixtures;

/// <summary>Tests that run on every kind of database; each test has a migrated one of its own.</summary>
public abstract class DatabaseSuite(Func<Task<ITestDatabase>> create) : IAsyncLifetime
{
    private readonly List<IMonitorStore> _stores = [];
    private ITestDatabase? _database;

    public static Func<Task<ITestDatabase>> Sqlite => () => Task.FromResult<ITestDatabase>(new SqliteDatabase());

    public static Func<Task<ITestDatabase>> Postgres => async () => await PostgresDatabase.CreateAsync();

    public ITestDatabase Database => _database!;

    /// <summary>The first of the <see cref="OpenStore"/>s.</summary>
    public IMonitorStore Store => _stores[0];

    public virtual async Task InitializeAsync()
    {
        _database = await create();
        await OpenStore().MigrateAsync(CancellationToken.None);
    }

    public virtual async Task DisposeAsync()
    {
        foreach (var store in _stores) await store.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
    }

    /// <summary>The database as one more process would open it.</summary>
    public IMonitorStore OpenStore()
    {
        var store = Database.Open();
        _stores.Add(store);
        return store;
    }

    /// <summary>Rows as text, one string a row, for comparing tables.</summary>
    public static async Task<List<string>> RowsAsync(ITestDatabase database, string sql)
    {
        await using var connection = await database.ConnectAsync();
        return [.. (await connection.QueryAsync(sql)).Select(row =>
            string.Join('|', ((IDictionary<string, object?>)row).Values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))))];
    }

    public Task<List<string>> RowsAsync(string sql) => RowsAsync(Database, sql);
}
