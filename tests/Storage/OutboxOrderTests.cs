using System.Data.Common;
using Dapper;

namespace Monitor.Tests.Storage;

/// <summary>
/// On PostgreSQL transactions may commit in another order than they began. Whoever takes positions holds the head's row until the
/// commit is visible, so that a reader that remembers only the last position misses none.
/// </summary>
[NeedsPostgres]
public sealed class OutboxOrderTests() : DatabaseSuite(Postgres)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Firm _firm = new Firm(A.Model(A.Level("utilisation").Below().Blue(50).Clears(60)), A.Profile("F2", 2)).Files("utilisation", "2025-03", 10);

    [StoreFact]
    public async Task A_commit_waits_for_an_open_transaction_that_took_a_position_and_a_reader_skips_neither()
    {
        await using var other = await Database.ConnectAsync();
        await using var open = await other.BeginTransactionAsync();
        await TakePositionAsync(other, open);

        var commit = Store.CommitAsync([_firm.Changes], None);
        await UntilWaitingAsync();
        Assert.False(commit.IsCompleted);
        Assert.Equal(0, await Store.ReadHeadAsync(None));
        Assert.Empty(await Store.ReadOutboxAsync(0, long.MaxValue, None));

        await open.CommitAsync();
        Assert.Equal([true], await commit);
        Assert.Equal(2, await Store.ReadHeadAsync(None));
        Assert.Equal([(1, 7), (2, 2)], await PositionsAsync());
        Assert.Equal([2L], (await Store.ReadOutboxAsync(0, 2, None)).Select(step => step.Position));
    }

    [StoreFact]
    public async Task A_position_of_a_transaction_that_rolls_back_is_given_to_the_next()
    {
        await using var other = await Database.ConnectAsync();
        await using var open = await other.BeginTransactionAsync();
        await TakePositionAsync(other, open);

        var commit = Store.CommitAsync([_firm.Changes], None);
        await UntilWaitingAsync();
        await open.RollbackAsync();
        Assert.Equal([true], await commit);
        Assert.Equal(1, await Store.ReadHeadAsync(None));
        Assert.Equal([(1, 2)], await PositionsAsync());
    }

    // COPY takes its locks row by row: two processes with the same subjects in opposite order waited for each other until one was killed.
    [StoreFact]
    public async Task Processes_that_race_for_the_same_subjects_in_opposite_order_do_not_block_each_other()
    {
        var other = OpenStore();
        for (var round = 1; round <= 30; round++)
        {
            var (subjects, base0) = (Enumerable.Range(1, 20).ToList(), round * 100);
            var (one, two) = (Groups(subjects), Groups(Enumerable.Reverse(subjects)));
            var committed = await Task.WhenAll(Task.Run(() => Store.CommitAsync(one, None)), Task.Run(() => other.CommitAsync(two, None)));
            foreach (var subject in subjects) Assert.True(committed[0][subject - 1] ^ committed[1][^subject], "Exactly one of them wins.");

            List<IReadOnlyList<Monitor.Enterprises.Change>> Groups(IEnumerable<int> order) =>
                [.. order.Select(no => new Firm(A.Model(), A.Profile($"F{base0 + no}", base0 + no)).Files("output", "2025-03", 1).Changes)];
        }
    }

    private async Task<IEnumerable<(int Position, int Subject)>> PositionsAsync()
    {
        await using var connection = await Database.ConnectAsync();
        return [.. await connection.QueryAsync<(int, int)>("select position::int, subject from changes order by position")];
    }

    private static async Task TakePositionAsync(DbConnection connection, DbTransaction transaction) => await connection.ExecuteAsync(
        """
        update outbox_head set position = position + 1;
        insert into changes (position, subject, version, key, content_hash, as_of, received_at, filed_by, why, readings, revised, transitions)
        select position, 7, 1, 'k', 0, 0, 0, '', '', 0, 0, 0 from outbox_head
        """, transaction: transaction);

    /// <summary>Until a session of this database waits for a lock.</summary>
    private async Task UntilWaitingAsync()
    {
        await using var connection = await Database.ConnectAsync();
        const string Waiting = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
        while (await connection.ExecuteScalarAsync<long>(Waiting) == 0) await connection.ExecuteAsync("select pg_sleep(0.01)");
    }
}
