using System.Text.Json;
using Monitor.Contracts;
using Monitor.Enterprises;
using Npgsql;
using NpgsqlTypes;

namespace Monitor.Storage.Postgres;

/// <summary>The statements of a commit. Rows travel as arrays, one per column, so that each statement is one round trip.</summary>
internal static class PostgresCommands
{
    public const string Channel = "monitor_outbox";

    public static NpgsqlBatchCommand AdvanceHead(int changes)
    {
        var command = new NpgsqlBatchCommand("update outbox_head set position = position + $1");
        command.Parameters.Add(new() { Value = (long)changes });
        return command;
    }

    public static NpgsqlBatchCommand InsertChanges(List<Change> changes)
    {
        var command = new NpgsqlBatchCommand(
            """
            insert into changes (position, subject, version, key, content_hash, as_of, received_at, filed_by, why, readings, revised, transitions, explanation, flags, kind, contributions)
            select (select position from outbox_head) - $1 + row.ordinality, row.subject, row.version, row.key, row.content_hash, row.as_of, row.received_at,
                row.filed_by, row.why, row.readings, row.revised, row.transitions, row.explanation, row.flags, row.kind, row.contributions
            from unnest($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) with ordinality
                as row (subject, version, key, content_hash, as_of, received_at, filed_by, why, readings, revised, transitions, explanation, flags, kind, contributions, ordinality)
            """);
        command.Parameters.Add(new() { Value = (long)changes.Count });
        Add(command, NpgsqlDbType.Integer, changes, change => change.Subject);
        Add(command, NpgsqlDbType.Integer, changes, change => change.Version);
        Add(command, NpgsqlDbType.Text, changes, change => change.Key);
        Add(command, NpgsqlDbType.Bigint, changes, change => change.Stamp.Content);
        Add(command, NpgsqlDbType.Bigint, changes, change => change.Stamp.AsOf);
        Add(command, NpgsqlDbType.Bigint, changes, change => Micros.Of(change.ReceivedAt));
        Add(command, NpgsqlDbType.Text, changes, change => change.By);
        Add(command, NpgsqlDbType.Text, changes, change => change.Why);
        Add(command, NpgsqlDbType.Integer, changes, change => change.Stamp.Readings);
        Add(command, NpgsqlDbType.Integer, changes, change => change.Stamp.Revised);
        Add(command, NpgsqlDbType.Integer, changes, change => change.Stamp.Transitions);
        Add(command, NpgsqlDbType.Text, changes, change => change.Explanation);
        Add(command, NpgsqlDbType.Text, changes, change => string.Join(';', change.Flags));
        Add(command, NpgsqlDbType.Smallint, changes, change => (short)change.Kind);
        Add(command, NpgsqlDbType.Bytea, changes, change => change.Contributions);
        return command;
    }

    /// <summary>Told with the commit, so that publishers of other processes need not wait for their next look.</summary>
    public static NpgsqlBatchCommand Notify() => new($"notify {Channel}");

    /// <summary>
    /// How many subjects lack the change before their first one; a version that is there already violates a unique index instead. The offset keeps
    /// the planner from joining with the whole table, which a plan that was prepared while it was small would do for ever.
    /// </summary>
    public static NpgsqlBatchCommand CountOrphans(List<Change> changes)
    {
        var command = new NpgsqlBatchCommand(
            """
            select count(*) from unnest($1, $2) as row (subject, version)
            where version > 1 and not exists (select from changes c where c.subject = row.subject and c.version = row.version - 1 offset 0)
            """);
        var firsts = changes.DistinctBy(change => change.Subject).ToList();
        Add(command, NpgsqlDbType.Integer, firsts, change => change.Subject);
        Add(command, NpgsqlDbType.Integer, firsts, change => change.Version);
        return command;
    }

    public static NpgsqlBatchCommand InsertTransitions(List<Change> changes)
    {
        var command = new NpgsqlBatchCommand(
            """
            insert into transitions (subject, version, ordinal, episode, kind, cause, rule, rule_version, indicator, from_level, level, peak, status,
                first_period, raised_period, last_period, cleared_period, at, evidence)
            select * from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
            """);
        AddSteps(command, [.. changes.SelectMany(change => change.Transitions.Select((step, ordinal) => new Row(change, ordinal, step)))]);
        return command;
    }

    /// <summary>Only the last step of an episode counts: an upsert may touch a row once.</summary>
    public static NpgsqlBatchCommand UpsertEpisodes(List<Change> changes)
    {
        var command = new NpgsqlBatchCommand(
            """
            insert into episodes (subject, episode, kind, cause, rule, rule_version, indicator, from_level, level, peak, status,
                first_period, raised_period, last_period, cleared_period, at, evidence, raised_at)
            select subject, episode, kind, cause, rule, rule_version, indicator, from_level, level, peak, status,
                first_period, raised_period, last_period, cleared_period, at, evidence, raised_at
            from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
                as row (subject, version, ordinal, episode, kind, cause, rule, rule_version, indicator, from_level, level, peak, status,
                    first_period, raised_period, last_period, cleared_period, at, evidence, raised_at)
            on conflict (subject, episode) do update set kind = excluded.kind, cause = excluded.cause, from_level = excluded.from_level,
                rule_version = excluded.rule_version, level = excluded.level, peak = excluded.peak, status = excluded.status,
                first_period = excluded.first_period, raised_period = excluded.raised_period, last_period = excluded.last_period,
                cleared_period = excluded.cleared_period, at = excluded.at, evidence = excluded.evidence
            """);
        var rows = changes.SelectMany(change => change.Transitions.Select((step, ordinal) => new Row(change, ordinal, step)))
            .GroupBy(row => (row.Change.Subject, row.Step.Episode))
            .Select(steps => steps.Last() with { RaisedAt = steps.First().Step.At }).ToList();
        AddSteps(command, rows);
        Add(command, NpgsqlDbType.Bigint, rows, row => Micros.Of(row.RaisedAt));
        return command;
    }

    private static void AddSteps(NpgsqlBatchCommand command, List<Row> rows)
    {
        Add(command, NpgsqlDbType.Integer, rows, row => row.Change.Subject);
        Add(command, NpgsqlDbType.Integer, rows, row => row.Change.Version);
        Add(command, NpgsqlDbType.Integer, rows, row => row.Ordinal);
        Add(command, NpgsqlDbType.Integer, rows, row => row.Step.Episode);
        Add(command, NpgsqlDbType.Smallint, rows, row => (short)row.Step.Kind);
        Add(command, NpgsqlDbType.Smallint, rows, row => (short)row.Step.Cause);
        Add(command, NpgsqlDbType.Text, rows, row => row.Step.Rule);
        Add(command, NpgsqlDbType.Integer, rows, row => row.Step.RuleVersion);
        Add(command, NpgsqlDbType.Text, rows, row => row.Step.Indicator);
        Add(command, NpgsqlDbType.Smallint, rows, row => (short)row.Step.From);
        Add(command, NpgsqlDbType.Smallint, rows, row => (short)row.Step.Level);
        Add(command, NpgsqlDbType.Smallint, rows, row => (short)row.Step.Peak);
        Add(command, NpgsqlDbType.Smallint, rows, row => (short)row.Step.Status);
        Add(command, NpgsqlDbType.Integer, rows, row => row.Step.FirstPeriod.Code);
        Add(command, NpgsqlDbType.Integer, rows, row => row.Step.RaisedPeriod.Code);
        Add(command, NpgsqlDbType.Integer, rows, row => row.Step.LastPeriod.Code);
        Add(command, NpgsqlDbType.Integer, rows, row => row.Step.ClearedPeriod?.Code);
        Add(command, NpgsqlDbType.Bigint, rows, row => Micros.Of(row.Step.At));
        Add(command, NpgsqlDbType.Text, rows, row => JsonSerializer.Serialize(row.Step.Evidence, MonitorJson.Options));
    }

    private static void Add<TRow, T>(NpgsqlBatchCommand command, NpgsqlDbType type, List<TRow> rows, Func<TRow, T> column) =>
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Array | type, Value = rows.Select(column).ToArray() });

    private sealed record Row(Change Change, int Ordinal, Transition Step)
    {
        public DateTimeOffset RaisedAt { get; init; }
    }
}
