using Monitor.Storage;

namespace Monitor.Tests.Storage;

/// <summary>Migrating an empty database.</summary>
public abstract class MigrationSuite(Func<Task<ITestDatabase>> create)
{
    [StoreFact]
    public async Task Processes_that_start_together_migrate_once()
    {
        await using var database = await create();
        var stores = Enumerable.Range(0, 8).Select(_ => database.Open()).ToList();
        var applied = await Task.WhenAll(stores.Select(store => Task.Run(() => store.MigrateAsync(CancellationToken.None))));
        Assert.Equal((Database is PostgresDatabase ? Migration.OfPostgres : Migration.OfSqlite).Select(migration => migration.Name), applied.SelectMany(names => names));
        foreach (var store in stores)
        {
            await store.PingAsync(CancellationToken.None);
            await store.DisposeAsync();
        }
    }

    [Fact]
    public void Migrations_are_numbered_from_one_in_order()
    {
        var numbers = (Database is PostgresDatabase ? Migration.OfPostgres : Migration.OfSqlite).Select(migration => migration.Number).ToList();
        Assert.Equal(1, numbers[0]);
        Assert.Equal(numbers.Distinct().Order(), numbers);
    }
}
