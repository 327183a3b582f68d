using Dapper;

namespace Monitor.Storage;

public abstract partial class SqlStore
{
    /// <summary>Each query counts rows that break what must hold, and says what that is.</summary>
    private static readonly (string Broken, string Count)[] Invariants =
    [
        ("positions are not 1..n", "select (select count(*) from changes) <> (select coalesce(max(position), 0) from changes) or (select coalesce(max(position), 0) from changes) <> (select position from outbox_head)"),
        ("subjects whose versions are not 1..n", "select count(*) from (select 1 from changes group by subject having count(*) <> max(version) or min(version) <> 1) as broken"),
        ("changes without the number of readings they tell",
            """
            select count(*) from changes c left join (select subject, version, count(*) as n from readings group by subject, version) r
                on r.subject = c.subject and r.version = c.version where c.readings <> coalesce(r.n, 0)
            """),
        ("readings without a change", "select count(*) from readings r where not exists (select 1 from changes c where c.subject = r.subject and c.version = r.version)"),
        ("changes without the number of steps they tell", "select count(*) from changes c where c.transitions <> (select count(*) from transitions t where t.subject = c.subject and t.version = c.version)"),
        ("steps without a change", "select count(*) from transitions t where not exists (select 1 from changes c where c.subject = t.subject and c.version = t.version)"),
        ("steps without an episode", "select count(*) from transitions t where not exists (select 1 from episodes e where e.subject = t.subject and e.episode = t.episode)"),
        ("episodes that are not their last step",
            """
            select count(*) from episodes e
            left join transitions t on t.subject = e.subject and t.episode = e.episode and not exists (
                select 1 from transitions n where n.subject = t.subject and n.episode = t.episode and (n.version, n.ordinal) > (t.version, t.ordinal))
            where t.subject is null or t.kind <> e.kind or t.level <> e.level or t.peak <> e.peak or t.status <> e.status or t.rule_version <> e.rule_version
                or t.first_period <> e.first_period or t.last_period <> e.last_period or t.at <> e.at
            """),
        ("episodes that were not raised exactly once", "select count(*) from episodes e where (select count(*) from transitions t where t.subject = e.subject and t.episode = e.episode and t.kind = 0) <> 1"),
        ("streams without the number of records they tell",
            """
            select count(*) from streams s where s.records <> (select count(*) from stream_points p where p.subject = s.subject and p.indicator = s.indicator)
                + (select coalesce(sum(h.count), 0) from stream_hours h where h.subject = s.subject and h.indicator = s.indicator)
            """),
        ("records without a stream, or newer than its newest", "select count(*) from stream_points p where not exists (select 1 from streams s where s.subject = p.subject and s.indicator = p.indicator and s.through >= p.at)"),
        ("roll-ups are ahead of the changes", "select count(*) from rollup_cursor where position > (select position from outbox_head)"),
    ];

    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await BeginSnapshotAsync(connection, cancellationToken);
        var found = new List<string>();
        foreach (var (broken, count) in Invariants)
        {
            var rows = Convert.ToInt64(await connection.ExecuteScalarAsync<object>(new CommandDefinition(count, transaction: transaction, commandTimeout: 0, cancellationToken: cancellationToken)));
            if (rows > 0) found.Add($"{broken}: {rows}");
        }

        return found;
    }
}
