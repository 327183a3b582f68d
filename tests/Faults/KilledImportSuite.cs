using System.Data.Common;
using Dapper;

namespace Monitor.Tests.Faults;

[CollectionDefinition(nameof(Processes), DisableParallelization = true)]
public sealed class Processes;

/// <summary>An import that is killed again and again ends in the tables of one that was left alone.</summary>
public abstract class KilledImportSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private const int Kills = 5;

    private static readonly string[] Compared =
    [
        "select subject, version, key, content_hash, readings, revised, transitions from changes order by subject, version",
        "select subject, version, indicator, basis, period, value, base from readings order by subject, version, indicator, basis, period",
        """
        select subject, version, ordinal, episode, kind, cause, rule, rule_version, indicator, from_level, level, peak, status,
            first_period, raised_period, last_period, cleared_period, evidence from transitions order by subject, version, ordinal
        """,
        """
        select subject, episode, kind, cause, rule, rule_version, indicator, from_level, level, peak, status,
            first_period, raised_period, last_period, cleared_period, evidence from episodes order by subject, episode
        """,
        "select s.no, s.code, e.name from subjects s join enterprises e on e.no = s.no order by s.no",
    ];

    private readonly Func<Task<ITestDatabase>> _create = create;

    [StoreFact]
    public async Task Killed_and_started_again_it_ends_where_an_undisturbed_import_does()
    {
        using var import = new ImportProcess();
        await using var undisturbed = await _create();
        var (episodes, took) = await import.RunAsync(undisturbed.Name);

        var random = new Random(GetType().Name.Length);
        var during = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            if (await KillAsync(import, random, took) is > 0 and < ImportProcess.Enterprises * ImportProcess.Months) during++;
        }

        Assert.True(during > 0, "No kill came while the import was under way.");
        Assert.Equal(episodes, (await import.RunAsync(Database.Name)).Episodes);
        foreach (var table in Compared)
        {
            var rows = await RowsAsync(table);
            Assert.NotEmpty(rows);
            Assert.Equal(await RowsAsync(undisturbed, table), rows);
        }

        Assert.Equal(Enumerable.Range(1, ImportProcess.Enterprises * ImportProcess.Months).Select(position => $"{position}"), await RowsAsync("select position from changes order by position"));
        Assert.Equal([$"{ImportProcess.Enterprises * ImportProcess.Months}"], await RowsAsync("select position from outbox_head"));
    }

    /// <summary>Kills an import at a random moment of its work: some time after a commit of its own, or, now and then, of its start.</summary>
    /// <returns>How many changes were there then.</returns>
    private async Task<long> KillAsync(ImportProcess import, Random random, TimeSpan took)
    {
        await using var connection = await Database.ConnectAsync();
        var before = await HeadAsync(connection);
        using var process = import.Start(Database.Name);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (random.Next(4) == 0) await AfterAsync(took * random.NextDouble());
        else
        {
            var commits = random.Next(1, 3);
            for (var seen = before; commits > 0 && !process.HasExited;)
            {
                var head = await HeadAsync(connection);
                if (head == seen) continue;
                seen = head;
                commits--;
            }

            await AfterAsync(took * 0.1 * random.NextDouble());
        }

        // On Unix this is SIGKILL: no handler runs, nothing is flushed.
        process.Kill();
        await process.WaitForExitAsync();
        return await HeadAsync(connection);
    }

    private static Task<long> HeadAsync(DbConnection connection) => connection.ExecuteScalarAsync<long>("select position from outbox_head");

    private static Task AfterAsync(TimeSpan moment) => Task.Delay(moment, TimeProvider.System);
}

[Collection(nameof(Processes))]
public sealed class SqliteKilledImportTests() : KilledImportSuite(Sqlite);

[NeedsPostgres]
[Collection(nameof(Processes))]
public sealed class PostgresKilledImportTests() : KilledImportSuite(Postgres);
