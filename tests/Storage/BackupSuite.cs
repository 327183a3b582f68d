using Monitor.Storage;

namespace Monitor.Tests.Storage;

/// <summary>Backup, restore and check, on a database that is written meanwhile.</summary>
public abstract class BackupSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private readonly Func<Task<ITestDatabase>> _create = create;

    /// <summary>A database that does not hold anything yet, not even a schema.</summary>
    protected abstract Task<ITestDatabase> CreateEmptyAsync();

    [StoreFact]
    public async Task A_backup_taken_while_figures_come_in_is_a_whole_database_and_restores_as_one()
    {
        await using var host = await TestHost.StartAsync(Store, enterprises: 2);
        using var folder = new TempFolder();
        using var end = new CancellationTokenSource();
        var filing = Task.Run(async () =>
        {
            for (var no = 0; !end.IsCancellationRequested; no++)
                await host.FileAsync($"F{1 + (no % 2)}", A.Filing($"{Period.Month(2015 + (no / 12 % 10), (no % 12) + 1)}", A.Reading("employees", no % 2 == 0 ? 10 : 70)) with { Key = $"k{no}" });
        });
        while (await Store.ReadHeadAsync(CancellationToken.None) < 20) await Task.Yield();
        await Backup.WriteAsync(Database.Name, folder.File("backup"), CancellationToken.None);
        await end.CancelAsync();
        await filing;

        await using var restored = await CreateEmptyAsync();
        await Backup.RestoreAsync(restored.Name, folder.File("backup"), CancellationToken.None);
        await using var store = restored.Open();
        Assert.Empty(await store.CheckAsync(CancellationToken.None));
        var head = await store.ReadHeadAsync(CancellationToken.None);
        Assert.InRange(head, 20, await Store.ReadHeadAsync(CancellationToken.None));
        Assert.Equal(await RowsAsync($"select subject, version, key from changes where position <= {head} order by position"), await RowsAsync(restored, "select subject, version, key from changes order by position"));
        await using var again = await TestHost.StartAsync(store);
        Assert.NotNull((await again.FileAsync("F1", A.Filing("2025-12", A.Reading("employees", 1)))).Receipt);
    }

    [StoreFact]
    public async Task A_backup_overwrites_nothing()
    {
        using var folder = new TempFolder();
        var file = folder.Write("backup", "something else");
        await Assert.ThrowsAsync<IOException>(() => Backup.WriteAsync(Database.Name, file, CancellationToken.None));
        Assert.Equal("something else", await File.ReadAllTextAsync(file));
    }

    [StoreFact]
    public async Task A_database_that_lost_a_row_is_told()
    {
        await using var host = await TestHost.StartAsync(Store, enterprises: 1);
        await host.FileAsync("F1", A.Filing("2025-03", A.Reading("employees", 10)));
        Assert.Empty(await Store.CheckAsync(CancellationToken.None));
        await using (var connection = await Database.ConnectAsync())
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "delete from readings";
            await command.ExecuteNonQueryAsync();
        }

        Assert.Equal("changes without the number of readings they tell: 1", Assert.Single(await Store.CheckAsync(CancellationToken.None)));
    }

    protected Task<ITestDatabase> CreateAsync() => _create();
}

public sealed class SqliteBackupTests() : BackupSuite(Sqlite)
{
    protected override Task<ITestDatabase> CreateEmptyAsync() => CreateAsync();
}

[NeedsPostgres]
public sealed class PostgresBackupTests() : BackupSuite(Postgres)
{
    protected override async Task<ITestDatabase> CreateEmptyAsync() => await PostgresDatabase.CreateAsync(migrated: false);
}
