using Dapper;
using Monitor.Calendar;
using Monitor.Contracts;

namespace Monitor.Storage;

/// <summary>Reporting: who has filed what, and who need not.</summary>
public abstract partial class SqlStore : IReportingStore
{
    public async Task<Filings> ReadFilingsAsync(IReadOnlyCollection<int> indicators, IReadOnlyCollection<Period> periods, CancellationToken cancellationToken, int? subject = null)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var parameters = new DynamicParameters(new { subject });
        var rows = await connection.QueryAsync<(int Subject, int Indicator, int Period, long At)>(
            $"""
            select r.subject, r.indicator, r.period, min(c.as_of)
            from readings r join changes c on c.subject = r.subject and c.version = r.version
            where r.period in ({Names(parameters, "period", periods.Select(period => period.Code))}) and r.indicator in ({Names(parameters, "indicator", indicators)}){(subject is null ? "" : " and r.subject = @subject")}
            group by r.subject, r.indicator, r.period
            """, parameters);
        return new(rows.ToDictionary(row => (row.Subject, row.Indicator, Period.FromCode(row.Period)), row => Micros.ToTime(row.At)));
    }

    public async Task<IReadOnlyList<FilingRemark>> ReadRemarksAsync(int subject, int limit, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = (await connection.QueryAsync<RemarkRow>(
            """
            select version, as_of, received_at, filed_by, why, explanation, flags, revised from changes
            where subject = @subject and kind = 0 and (flags <> '' or revised > 0)
            order by version desc limit @limit
            """, new { subject, limit })).AsList();
        if (rows.Count == 0) return [];
        var parameters = new DynamicParameters(new { subject });
        var figures = (await connection.QueryAsync<(int Version, int Indicator, int Period)>(
            $"select distinct version, indicator, period from readings where subject = @subject and version in ({Names(parameters, "version", rows.Select(row => row.Version))})", parameters))
            .ToLookup(figure => figure.Version);
        return [.. rows.Select(row => row.ToRemark([.. figures[row.Version].Select(figure => Period.FromCode(figure.Period)).Distinct().Order()],
            [.. figures[row.Version].Select(figure => figure.Indicator).Distinct().Order()]))];
    }

    public async Task<IReadOnlyList<int>> ReadOpenSubjectsAsync(IReadOnlyCollection<string> rules, CancellationToken cancellationToken)
    {
        if (rules.Count == 0) return [];
        var parameters = new DynamicParameters();
        await using var connection = await OpenAsync(cancellationToken);
        return (await connection.QueryAsync<int>($"select distinct subject from episodes where status = 0 and rule in ({Names(parameters, "rule", rules)})", parameters)).AsList();
    }

    public async Task BeginReportingAsync(DateOnly day, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await connection.ExecuteAsync("insert into reporting_start (id, day) values (1, @day) on conflict (id) do nothing", new { day = day.DayNumber });
    }

    public async Task<ReportingModel> ReadReportingAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var since = await connection.ExecuteScalarAsync<int?>("select day from reporting_start");
        var rows = await connection.QueryAsync<ExemptionRow>(
            "select no, subject, form, first_period, last_period, kind, reason, decided_by, at from exemptions order by no");
        return new(since is { } day ? DateOnly.FromDayNumber(day) : DateOnly.MaxValue, [.. rows.Select(row => row.ToExemption())]);
    }

    public async Task<Exemption> AddExemptionAsync(Exemption exemption, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await BeginExclusiveAsync(connection, cancellationToken);
        var no = await connection.ExecuteScalarAsync<long>("select coalesce(max(no), 0) + 1 from exemptions", transaction: transaction);
        var row = ExemptionRow.Of(exemption with { No = no });
        await connection.ExecuteAsync(
            """
            insert into exemptions (no, subject, form, first_period, last_period, kind, reason, decided_by, at)
            values (@No, @Subject, @Form, @FirstPeriod, @LastPeriod, @Kind, @Reason, @DecidedBy, @At)
            """, row, transaction);
        await transaction.CommitAsync(cancellationToken);
        return row.ToExemption();
    }

    /// <summary>A parameter per value: the one form of a list that both databases know.</summary>
    private static string Names<T>(DynamicParameters parameters, string name, IEnumerable<T> values) => string.Join(", ", values.Select((value, i) =>
    {
        parameters.Add($"{name}{i}", value);
        return $"@{name}{i}";
    }));

    private sealed record RemarkRow
    {
        public int Version { get; init; }
        public long AsOf { get; init; }
        public long ReceivedAt { get; init; }
        public string FiledBy { get; init; } = "";
        public string Why { get; init; } = "";
        public string Explanation { get; init; } = "";
        public string Flags { get; init; } = "";
        public int Revised { get; init; }

        public FilingRemark ToRemark(IReadOnlyList<Period> periods, IReadOnlyList<int> indicators) => new(periods, indicators, Micros.ToTime(AsOf), Micros.ToTime(ReceivedAt),
            FiledBy, Why, Explanation, Flags.Split(';', StringSplitOptions.RemoveEmptyEntries), Revised);
    }

    private sealed record ExemptionRow
    {
        public long No { get; init; }
        public int Subject { get; init; }
        public string Form { get; init; } = "";
        public int FirstPeriod { get; init; }
        public int? LastPeriod { get; init; }
        public int Kind { get; init; }
        public string Reason { get; init; } = "";
        public string DecidedBy { get; init; } = "";
        public long At { get; init; }

        public static ExemptionRow Of(Exemption exemption) => new()
        {
            No = exemption.No,
            Subject = exemption.Subject,
            Form = exemption.Form,
            FirstPeriod = exemption.First.Code,
            LastPeriod = exemption.Last?.Code,
            Kind = (int)exemption.Kind,
            Reason = exemption.Reason,
            DecidedBy = exemption.By,
            At = Micros.Of(exemption.At),
        };

        public Exemption ToExemption() => new(No, Subject, Form, Period.FromCode(FirstPeriod), LastPeriod is { } last ? Period.FromCode(last) : null,
            (ExemptionKind)Kind, Reason, DecidedBy, Micros.ToTime(At));
    }
}
