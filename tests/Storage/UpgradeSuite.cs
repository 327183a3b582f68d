using Dapper;
using Monitor.Hosting;
using Monitor.Reference;
using Monitor.Storage;

namespace Monitor.Tests.Storage;

/// <summary>
/// A database that the release of migration 18 filled: three firms' filings, corrections, warnings in every state, disposal, accounts, a key, notices.
/// Dumps of it lie beside this file, one for each kind of database.
/// </summary>
public abstract class UpgradeSuite(Func<Task<ITestDatabase>> create, string dialect)
{
    private const int Release = 18;

    [StoreFact]
    public async Task A_database_of_an_earlier_release_is_brought_up_to_date_with_everything_in_it()
    {
        await using var database = await create();
        await LoadAsync(database);
        var columns = await ColumnsAsync(database);
        var before = await ReadAsync(database, columns);
        Assert.True(before["readings"].Count > 400 && before["episodes"].Count > 3 && before["disposal_actions"].Count > 3 && before["accounts"].Count > 1, "the dump is empty");

        await using var store = database.Open();
        var applied = await store.MigrateAsync(CancellationToken.None);
        Assert.Equal(Migration.OfSqlite.Where(migration => migration.Number > Release).Select(migration => migration.Name), applied);

        var after = await ReadAsync(database, columns);
        foreach (var table in before.Keys.Except(["migrations"])) Assert.True(before[table].SequenceEqual(after[table]), $"rows of {table} have changed");
        Assert.Empty(await store.CheckAsync(CancellationToken.None));
        var registry = new Registry(ReferenceModel.Load(ReferenceModel.DefaultFolder), store);
        await registry.ReloadAsync(CancellationToken.None);
        foreach (var profile in registry.Roster.All)
        {
            var state = await store.ReadStateAsync(profile, registry.Model, CancellationToken.None);
            Assert.False(state.IsOvertaken, $"{profile.Code} would be judged otherwise than it was");
        }
    }

    private async Task LoadAsync(ITestDatabase database)
    {
        var dump = await File.ReadAllLinesAsync(Path.Combine(Web.Repository.Folder("tests"), "Storage", "Upgrades", $"{Release:0000}.{dialect}.sql"));
        await using var connection = await database.ConnectAsync();
        // Lines with a backslash speak to psql.
        await connection.ExecuteAsync(string.Join('\n', dump.Where(line => !line.StartsWith('\\'))));
    }

    /// <summary>The tables there are, each with its columns: a migration may add others.</summary>
    private async Task<Dictionary<string, string>> ColumnsAsync(ITestDatabase database)
    {
        await using var connection = await database.ConnectAsync();
        var columns = await connection.QueryAsync<(string Table, string Column)>(dialect == "sqlite"
            ? "select m.name, c.name from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and m.name not like 'sqlite%' order by 1, c.cid"
            : "select table_name, column_name from information_schema.columns where table_schema = 'public' order by 1, ordinal_position");
        return columns.GroupBy(one => one.Table).ToDictionary(table => table.Key, table => string.Join(", ", table.Select(one => $"\"{one.Column}\"")));
    }

    private static async Task<Dictionary<string, List<string>>> ReadAsync(ITestDatabase database, Dictionary<string, string> columns)
    {
        var rows = new Dictionary<string, List<string>>();
        foreach (var (table, names) in columns)
            rows[table] = [.. (await DatabaseSuite.RowsAsync(database, $"select {names} from {table}")).Order(StringComparer.Ordinal)];
        return rows;
    }
}
