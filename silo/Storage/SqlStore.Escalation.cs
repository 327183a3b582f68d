using System.Data.Common;
using System.Globalization;
using System.Text;
using Dapper;
using Monitor.Escalation;
using Monitor.Notifications;

namespace Monitor.Storage;

/// <summary>Warnings on ladders.</summary>
public abstract partial class SqlStore : IEscalationStore
{
    private const int ClimbsAtOnce = 200;

    public async Task<IReadOnlyList<Climb>> ReadClimbsAsync(int subject, int episode, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<ClimbRow>(
            "select subject, episode, ladder, started_at, told, version from climbs where subject = @subject and episode = @episode order by ladder", new { subject, episode });
        return [.. rows.Select(row => row.ToClimb())];
    }

    public async Task<IReadOnlyList<DueClimb>> ReadDueClimbsAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        // One state of all three tables: an action that is not seen has not moved the climb's version either.
        await using var transaction = await BeginSnapshotAsync(connection, cancellationToken);
        var rows = (await connection.QueryAsync<ClimbRow, StepRow, (ClimbRow Climb, StepRow Episode)>(
            $"""
            select c.subject, c.episode, c.ladder, c.started_at, c.told, c.version, e.subject, {Prefixed("e")}, e.raised_at
            from (select * from climbs where look_at <= @now order by look_at limit @limit) c join episodes e on e.subject = c.subject and e.episode = c.episode
            order by c.look_at, c.subject, c.episode, c.ladder
            """, (climb, episode) => (climb, episode), new { now = Micros.Of(now), limit }, transaction, splitOn: "subject")).AsList();
        if (rows.Count == 0) return [];
        var actions = (await connection.QueryAsync<DisposalActionRow>(
            $"""
            select subject, episode, no, kind, by_whom, at, text, assignee, unit, due, answer from disposal_actions
            where subject in ({string.Join(',', rows.Select(row => row.Climb.Subject.ToString(CultureInfo.InvariantCulture)).Distinct())}) order by no
            """, transaction: transaction)).ToLookup(row => (row.Subject, row.Episode), row => row.ToAction());
        return [.. rows.Select(row => new DueClimb(row.Climb.ToClimb(), row.Episode.ToEpisode(), [.. actions[(row.Climb.Subject, row.Climb.Episode)]]))];
    }

    public async Task MoveClimbsAsync(IReadOnlyList<ClimbMove> moves, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        // First, as the notifier does: who takes locks in another order could wait for it in a circle.
        await connection.ExecuteAsync("update notifier set position = position", transaction: transaction);
        var items = new List<(ClimbMove Move, QueuedItem Item)>();
        foreach (var move in moves.OrderBy(move => move.From.Subject).ThenBy(move => move.From.Episode))
        {
            var (from, look) = (move.From, Micros.Of(move.LookAt));
            var moved = await connection.ExecuteAsync(
                """
                update climbs set told = @Told, look_at = @look, version = version + 1
                where subject = @Subject and episode = @Episode and ladder = @Ladder and version = @Version and started_at = @started
                """, new { move.Told, look, from.Subject, from.Episode, from.Ladder, from.Version, started = Micros.Of(from.StartedAt) }, transaction);
            if (moved == 1) items.AddRange(move.Items.Select(item => (move, item)));
        }

        await InsertItemsAsync(connection, transaction, [.. items.Select(one => one.Item)], now);
        // Who is told on the ladder is told of what follows and of the end, as if a route had led there.
        await connection.ExecuteAsync(
            """
            insert into told (subject, episode, channel, recipient, level, fires, is_open) values (@Subject, @Episode, @Channel, @Recipient, @level, 1, 1)
            on conflict (subject, episode, channel, recipient) do update set level = excluded.level, fires = told.fires + 1, is_open = 1 where told.is_open = 0
            """,
            items.Select(one => new { one.Move.From.Subject, one.Move.From.Episode, one.Item.Target.Channel, one.Item.Target.Recipient, level = (int)one.Item.Item.Level }), transaction);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task LookAgainAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await connection.ExecuteAsync("update climbs set look_at = 0, version = version + 1");
    }

    /// <summary>What was done about a warning may stop its climbs or let them go on.</summary>
    private static Task<int> TouchClimbsAsync(DbConnection connection, DbTransaction transaction, IEnumerable<(int Subject, int Episode)> episodes) => connection.ExecuteAsync(
        "update climbs set look_at = 0, version = version + 1 where subject = @Subject and episode = @Episode", episodes.Select(one => new { one.Subject, one.Episode }), transaction);

    private static async Task ChangeClimbsAsync(DbConnection connection, DbTransaction transaction, ClimbChanges changes)
    {
        if (changes.IsEmpty) return;
        foreach (var some in changes.Ended.Chunk(ClimbsAtOnce))
            await connection.ExecuteAsync($"delete from climbs where {string.Join(" or ", some.Select(one => FormattableString.Invariant($"(subject = {one.Subject} and episode = {one.Episode})")))}", transaction: transaction);
        foreach (var some in changes.Begun.Chunk(ClimbsAtOnce))
        {
            var sql = new StringBuilder("insert into climbs (subject, episode, ladder, started_at, told, look_at, version) values ");
            var parameters = new DynamicParameters();
            for (var i = 0; i < some.Length; i++)
            {
                sql.Append(CultureInfo.InvariantCulture, $"{(i > 0 ? "," : "")}({some[i].Subject},{some[i].Episode},@l{i},{Micros.Of(some[i].StartedAt)},0,0,0)");
                parameters.Add($"l{i}", some[i].Ladder);
            }

            await connection.ExecuteAsync($"{sql} on conflict do nothing", parameters, transaction);
        }

        await TouchClimbsAsync(connection, transaction, changes.Moved);
    }

    private sealed record ClimbRow
    {
        public int Subject { get; init; }
        public int Episode { get; init; }
        public string Ladder { get; init; } = "";
        public long StartedAt { get; init; }
        public int Told { get; init; }
        public int Version { get; init; }

        public Climb ToClimb() => new(Subject, Episode, Ladder, Micros.ToTime(StartedAt), Told, Version);
    }
}
