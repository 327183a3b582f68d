using Dapper;
using Monitor.Storage;

namespace Monitor.Tests.Storage;

/// <summary>Migrating an empty database.</summary>
public abstract class MigrationSuite(Func<Task<ITestDatabase>> create, IReadOnlyList<Migration> migrations)
{
    [StoreFact]
    public async Task Processes_that_start_together_migrate_once()
    {
        await using var database = await create();
        var stores = Enumerable.Range(0, 8).Select(_ => database.Open()).ToList();
        var applied = await Task.WhenAll(stores.Select(store => Task.Run(() => store.MigrateAsync(CancellationToken.None))));
        Assert.Equal(migrations.Select(migration => migration.Name), applied.SelectMany(names => names));
        foreach (var store in stores)
        {
            await store.PingAsync(CancellationToken.None);
            await store.DisposeAsync();
        }
    }

    [StoreFact]
    public async Task Readings_are_there_after_their_table_is_kept_in_another_order()
    {
        await using var database = await create();
        await using (var connection = await database.ConnectAsync())
        {
            await connection.ExecuteAsync("create table migrations (number integer primary key, name text not null)");
            foreach (var migration in migrations.Where(migration => migration.Number < 9))
            {
                await connection.ExecuteAsync(migration.Sql);
                await connection.ExecuteAsync("insert into migrations (number, name) values (@Number, @Name)", migration);
            }

            await connection.ExecuteAsync("insert into readings (subject, version, indicator, basis, period, value, base) values (2, 1, 3, 0, 7, 1.5, null), (1, 1, 3, 1, 7, 2.5, 2)");
        }

        await using var store = database.Open();
        Assert.Contains("0009_readings_by_subject", await store.MigrateAsync(CancellationToken.None));
        Assert.Equal(["1|1|3|1|7|2.5|2", "2|1|3|0|7|1.5|"], await DatabaseSuite.RowsAsync(database, "select subject, version, indicator, basis, period, value, base from readings order by subject"));
    }

    [Fact]
    public void Migrations_are_numbered_from_one_in_order()
    {
        var numbers = migrations.Select(migration => migration.Number).ToList();
        Assert.Equal(1, numbers[0]);
        Assert.Equal(numbers.Distinct().Order(), numbers);
    }

    [Fact]
    public void Both_databases_have_the_same_list() =>
        Assert.Equal(Migration.OfPostgres.Select(migration => migration.Name), Migration.OfSqlite.Select(migration => migration.Name));
}
