using System.Text.Json;
using Dapper;
using Monitor.Contracts;
using Monitor.Disposal;

namespace Monitor.Storage;

/// <summary>Disposal of warnings.</summary>
public abstract partial class SqlStore : IDisposalStore
{
    private const string DisposalColumns = "d.version, d.stage, d.acknowledged_at, d.acknowledged_by, d.assignee, d.unit, d.due, d.dispatched_by, d.dispatched_at, d.answered_at";

    public async Task<IReadOnlyList<DisposalAction>> ReadDisposalAsync(int subject, int episode, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<DisposalActionRow>(
            "select no, kind, by_whom, at, text, assignee, unit, due, answer from disposal_actions where subject = @subject and episode = @episode order by no", new { subject, episode });
        return [.. rows.Select(row => row.ToAction())];
    }

    public async Task<bool> AddDisposalActionAsync(int subject, int episode, DisposalAction action, DisposalState after, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await BeginExclusiveAsync(connection, cancellationToken);
        var added = await connection.ExecuteAsync(
            """
            insert into disposal_actions (subject, episode, no, kind, by_whom, at, text, assignee, unit, due, answer)
            values (@subject, @episode, @No, @kind, @By, @at, @Text, @Assignee, @Unit, @due, @answer) on conflict do nothing
            """,
            new
            {
                subject,
                episode,
                action.No,
                kind = (int)action.Kind,
                action.By,
                at = Micros.Of(action.At),
                action.Text,
                action.Assignee,
                action.Unit,
                due = action.Due?.DayNumber,
                answer = action.Answer is { } answer ? JsonSerializer.Serialize(answer, MonitorJson.Options) : null,
            }, transaction);
        if (added == 0) return false;
        var position = await connection.ExecuteScalarAsync<long>("update disposal_head set position = position + 1 returning position", transaction: transaction);
        await connection.ExecuteAsync(
            """
            insert into disposals (subject, episode, version, stage, acknowledged_at, acknowledged_by, assignee, unit, due, dispatched_by, dispatched_at, answered_at, position)
            values (@subject, @episode, @Version, @stage, @acknowledgedAt, @AcknowledgedBy, @Assignee, @Unit, @due, @DispatchedBy, @dispatchedAt, @answeredAt, @position)
            on conflict (subject, episode) do update set version = excluded.version, stage = excluded.stage, acknowledged_at = excluded.acknowledged_at,
                acknowledged_by = excluded.acknowledged_by, assignee = excluded.assignee, unit = excluded.unit, due = excluded.due,
                dispatched_by = excluded.dispatched_by, dispatched_at = excluded.dispatched_at, answered_at = excluded.answered_at, position = excluded.position
            """,
            new
            {
                subject,
                episode,
                after.Version,
                stage = (int)after.Stage,
                acknowledgedAt = Micros.Of(after.AcknowledgedAt),
                after.AcknowledgedBy,
                after.Assignee,
                after.Unit,
                due = after.Due?.DayNumber,
                after.DispatchedBy,
                dispatchedAt = Micros.Of(after.DispatchedAt),
                answeredAt = Micros.Of(after.AnsweredAt),
                position,
            }, transaction);
        await TouchClimbsAsync(connection, transaction, [(subject, episode)]);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async Task<IReadOnlyList<(StoredEpisode Episode, DisposalState State)>> ReadDisposalsAsync(
        string? who, DateOnly? overdueOn, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<StepRow, DisposalRow, (StoredEpisode, DisposalState)>(
            $"""
            select e.subject, {Prefixed("e")}, e.raised_at, {DisposalColumns}
            from disposals d join episodes e on e.subject = d.subject and e.episode = d.episode
            where 1 = 1 {(who is null ? "" : "and (d.assignee = @who or d.unit = @who or d.dispatched_by = @who)")}
                {(overdueOn is null ? "" : "and d.stage = 1 and d.due < @day")}
            order by e.level desc, e.at desc, e.subject desc, e.episode desc
            """, (episode, disposal) => (episode.ToEpisode(), disposal.ToState()), new { who, day = overdueOn?.DayNumber }, splitOn: "version");
        return rows.AsList();
    }

    public async Task<IReadOnlyList<(int Subject, int Episode, DisposalState State)>> ReadMarksAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<DisposalRow>(
            $"select d.subject, d.episode, {DisposalColumns} from disposals d join episodes e on e.subject = d.subject and e.episode = d.episode where e.status = {(int)EpisodeStatus.Active}");
        return [.. rows.Select(row => (row.Subject, row.Episode, row.ToState()))];
    }

    public async Task<long> ReadDisposalHeadAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<long>("select position from disposal_head");
    }

    public async Task<IReadOnlyList<(int Subject, int Episode, DisposalState State)>> ReadMovedDisposalsAsync(long after, long through, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<DisposalRow>(
            $"select d.subject, d.episode, {DisposalColumns} from disposals d where d.position > @after and d.position <= @through order by d.position", new { after, through });
        return [.. rows.Select(row => (row.Subject, row.Episode, row.ToState()))];
    }

    public async Task<IReadOnlyList<LoopRow>> ReadLoopAsync(DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<LoopPart, DisposalRow?, LoopRow>(
            $"""
            select e.subject, coalesce(n.area, case when s.kind = 1 then s.code else '' end) as area, e.raised_at,
                case when e.status = 1 then (select max(t.at) from transitions t where t.subject = e.subject and t.episode = e.episode and t.kind = {(int)TransitionKind.Cleared}) end as cleared_at,
                {DisposalColumns}
            from episodes e join subjects s on s.no = e.subject left join enterprises n on n.no = e.subject
            left join disposals d on d.subject = e.subject and d.episode = e.episode
            where e.raised_at >= @from and e.raised_at < @before and e.status <> {(int)EpisodeStatus.Withdrawn}
            """,
            (loop, disposal) => new(loop.Area, Micros.ToTime(loop.RaisedAt), Micros.ToTime(loop.ClearedAt), disposal?.ToState() ?? DisposalState.New),
            new { from = Micros.Of(from), before = Micros.Of(before) }, splitOn: "version");
        return rows.AsList();
    }

    private sealed record LoopPart
    {
        public string Area { get; init; } = "";
        public long RaisedAt { get; init; }
        public long? ClearedAt { get; init; }
    }

    private sealed record DisposalActionRow
    {
        public int Subject { get; init; }
        public int Episode { get; init; }
        public int No { get; init; }
        public int Kind { get; init; }
        public string ByWhom { get; init; } = "";
        public long At { get; init; }
        public string Text { get; init; } = "";
        public string Assignee { get; init; } = "";
        public string Unit { get; init; } = "";
        public int? Due { get; init; }
        public string? Answer { get; init; }

        public DisposalAction ToAction() => new(No, (DisposalActionKind)Kind, ByWhom, Micros.ToTime(At), Text, Assignee, Unit,
            Due is { } due ? DateOnly.FromDayNumber(due) : null, Answer is null ? null : JsonSerializer.Deserialize<DisposalAnswer>(Answer, MonitorJson.Options));
    }

    private sealed record DisposalRow
    {
        public int Subject { get; init; }
        public int Episode { get; init; }
        public int Version { get; init; }
        public int Stage { get; init; }
        public long? AcknowledgedAt { get; init; }
        public string AcknowledgedBy { get; init; } = "";
        public string Assignee { get; init; } = "";
        public string Unit { get; init; } = "";
        public int? Due { get; init; }
        public string DispatchedBy { get; init; } = "";
        public long? DispatchedAt { get; init; }
        public long? AnsweredAt { get; init; }

        public DisposalState ToState() => new()
        {
            Version = Version,
            Stage = (DisposalStage)Stage,
            AcknowledgedAt = Micros.ToTime(AcknowledgedAt),
            AcknowledgedBy = AcknowledgedBy,
            Assignee = Assignee,
            Unit = Unit,
            Due = Due is { } due ? DateOnly.FromDayNumber(due) : null,
            DispatchedBy = DispatchedBy,
            DispatchedAt = Micros.ToTime(DispatchedAt),
            AnsweredAt = Micros.ToTime(AnsweredAt),
        };
    }
}
