using System.Data;
using System.Data.Common;
using System.Text;
using Dapper;
using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Storage;

/// <summary>What both databases do alike: all reading, and the writing that is rare.</summary>
public abstract partial class SqlStore : IMonitorStore
{
    private const string StepColumns =
        "episode, kind, cause, rule, rule_version, indicator, from_level, level, peak, status, first_period, raised_period, last_period, cleared_period, at, evidence";

    static SqlStore() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    public abstract Task<IReadOnlyList<bool>> CommitAsync(IReadOnlyList<IReadOnlyList<Change>> groups, CancellationToken cancellationToken);

    public abstract Task ListenAsync(Action heard, CancellationToken cancellationToken);

    public virtual int CommitsAtOnce => 1;

    public abstract ValueTask DisposeAsync();

    protected abstract IReadOnlyList<Migration> Migrations { get; }

    /// <summary>Changes <c>c</c> with steps, after <c>@after</c> through <c>@through</c>, with their steps <c>t</c> and these' episodes <c>e</c>.</summary>
    protected virtual string StepsAfter =>
        """
        from changes c
        join transitions t on t.subject = c.subject and t.version = c.version
        join episodes e on e.subject = t.subject and e.episode = t.episode
        where c.position > @after and c.position <= @through and c.transitions > 0
        """;

    /// <summary>Opens a connection that sees committed data.</summary>
    protected abstract Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Starts a transaction in which no other process migrates or numbers subjects.</summary>
    protected abstract Task<DbTransaction> BeginExclusiveAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Starts a transaction all of whose reads see one state.</summary>
    protected abstract Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellationToken);

    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await BeginExclusiveAsync(connection, cancellationToken);
        await connection.ExecuteAsync("create table if not exists migrations (number integer primary key, name text not null)", transaction: transaction);
        var there = (await connection.QueryAsync<int>("select number from migrations", transaction: transaction)).ToHashSet();
        if (there.Except(Migrations.Select(migration => migration.Number)).Any())
            throw new InvalidOperationException("The database was made by a newer version of the monitor; run that version, or restore the backup made before the upgrade.");
        var applied = new List<string>();
        foreach (var migration in Migrations.Where(migration => !there.Contains(migration.Number)))
        {
            await connection.ExecuteAsync(migration.Sql, transaction: transaction);
            await connection.ExecuteAsync("insert into migrations (number, name) values (@Number, @Name)", migration, transaction);
            applied.Add(migration.Name);
        }

        await transaction.CommitAsync(cancellationToken);
        return applied;
    }

    public async Task PingAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await connection.ExecuteScalarAsync<long>(new CommandDefinition("select position from outbox_head", cancellationToken: cancellationToken));
    }

    public async Task<long> ReadHeadAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<long>("select position from outbox_head");
    }

    public async Task<IReadOnlyList<OutboxStep>> ReadOutboxAsync(long after, long through, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<StepRow>(
            $"""
            select c.position, t.subject, {Prefixed("t")}, e.raised_at
            {StepsAfter}
            order by c.position, t.ordinal
            """, new { after, through });
        return [.. rows.Select(row => new OutboxStep(row.Position, row.Subject, row.ToTransition(), Micros.ToTime(row.RaisedAt)))];
    }

    public async Task<IReadOnlyList<EnterpriseProfile>> ReadRosterAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<EnterpriseRow>(
            "select s.code, e.* from enterprises e join subjects s on s.no = e.no order by e.no");
        return [.. rows.Select(row => row.ToProfile())];
    }

    public async Task<IReadOnlyList<string>> ReadRulesAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var documents = await connection.QueryAsync<string>(
            """
            select r.document from rules r
            where r.state = 1 and r.version = (select max(n.version) from rules n where n.id = r.id and n.state <> 0)
            order by r.id
            """);
        return documents.AsList();
    }

    public async Task AddRulesAsync(IReadOnlyList<(string Id, int Version, string Document)> rules, RuleState state, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await BeginExclusiveAsync(connection, cancellationToken);
        await connection.ExecuteAsync("insert into rules (id, version, state, document) values (@Id, @Version, @State, @Document) on conflict (id, version) do nothing",
            rules.Select(rule => new { rule.Id, rule.Version, State = (int)state, rule.Document }), transaction);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<(IReadOnlyList<StoredEpisode> Episodes, int Total)> ReadEpisodesAsync(EpisodeFilter filter, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var conditions = Conditions(filter);
        var parameters = new
        {
            status = (int?)filter.Status,
            level = (int?)filter.Level,
            tier = (int?)filter.Tier,
            filter.Area,
            filter.Industry,
            filter.Rule,
            filter.Enterprise,
            filter.Limit,
            afterLevel = (int?)filter.After?.Level,
            afterAt = Micros.Of(filter.After?.At),
            afterSubject = filter.After?.Subject,
            afterEpisode = filter.After?.Episode,
        };
        const string From = "from episodes e left join enterprises n on n.no = e.subject join subjects s on s.no = e.subject";
        var total = await connection.ExecuteScalarAsync<int>($"select count(*) {From} where {conditions}", parameters);
        var rows = await connection.QueryAsync<StepRow>(
            $"""
            select e.subject, {Prefixed("e")}, e.raised_at {From}
            where {conditions} {(filter.After is null ? "" : "and (e.level, e.at, e.subject, e.episode) < (@afterLevel, @afterAt, @afterSubject, @afterEpisode)")}
            order by e.level desc, e.at desc, e.subject desc, e.episode desc
            limit @Limit
            """, parameters);
        return ([.. rows.Select(row => row.ToEpisode())], total);
    }

    public async Task<StoredEpisode?> ReadEpisodeAsync(int subject, int episode, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<StepRow>(
            $"select subject, {StepColumns}, raised_at from episodes where subject = @subject and episode = @episode", new { subject, episode });
        return row?.ToEpisode();
    }

    public async Task<IReadOnlyList<Transition>> ReadTransitionsAsync(int subject, int episode, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<StepRow>(
            $"select {StepColumns} from transitions where subject = @subject and episode = @episode order by version, ordinal", new { subject, episode });
        return [.. rows.Select(row => row.ToTransition())];
    }

    public async Task<IReadOnlyDictionary<(int Indicator, Period Period), int>> ReadRevisionsAsync(int subject, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(int Indicator, int Period, long Versions)>(
            "select indicator, period, count(*) from readings where subject = @subject group by indicator, period, basis having count(*) > 1", new { subject });
        return rows.GroupBy(row => (row.Indicator, Period.FromCode(row.Period))).ToDictionary(group => group.Key, group => (int)group.Max(row => row.Versions) - 1);
    }

    public async Task<DateTimeOffset?> ReadLatestAsOfAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return Micros.ToTime(await connection.ExecuteScalarAsync<long?>("select max(as_of) from changes where kind = 0"));
    }

    public async Task<IReadOnlyList<StoredReading>> ReadVersionsAsync(int subject, int indicator, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<ReadingRow>(
            """
            select r.version, r.indicator, r.basis, r.period, r.value, r.base, c.as_of, c.received_at, c.filed_by, c.why, c.explanation, c.flags
            from readings r join changes c on c.subject = r.subject and c.version = r.version
            where r.subject = @subject and r.indicator = @indicator
            order by r.version
            """, new { subject, indicator });
        return [.. rows.Select(row => row.ToStored())];
    }

    private static string Prefixed(string table) => string.Join(", ", StepColumns.Split(", ").Select(column => $"{table}.{column}"));

    private static string Conditions(EpisodeFilter filter)
    {
        var sql = new StringBuilder("1 = 1");
        if (filter.Status is not null) sql.Append(" and e.status = @status");
        if (filter.Level is not null) sql.Append(" and e.level = @level");
        if (filter.Tier is not null) sql.Append(" and n.tier = @tier");
        if (filter.Area is not null) sql.Append(" and (n.area = @Area or (s.kind = 1 and s.code = @Area))");
        if (filter.Industry is not null) sql.Append(" and (n.industry = @Industry or (s.kind = 2 and s.code = @Industry))");
        if (filter.Rule is not null) sql.Append(" and e.rule = @Rule");
        if (filter.Enterprise is not null) sql.Append(" and s.kind = 0 and s.code = @Enterprise");
        return sql.ToString();
    }
}
