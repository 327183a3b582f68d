using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Dapper;
using Monitor.Contracts;
using Monitor.Reporting;
using Monitor.Targets;

namespace Monitor.Storage;

/// <summary>The monthly cycle: bulk reads for reports, versions of reports, edits of targets.</summary>
public abstract partial class SqlStore : IReportStore
{
    public async IAsyncEnumerable<PlacedReading> StreamReadingsAsync(
        int indicator, IReadOnlyCollection<Period> periods, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var codes = string.Join(',', periods.Select(period => period.Code.ToString(CultureInfo.InvariantCulture)));
        var rows = connection.QueryUnbufferedAsync<ReadingRow>(
            $"""
            select r.subject, r.version, r.indicator, r.basis, r.period, r.value, r.base, c.as_of, c.key, c.position
            from readings r join changes c on c.subject = r.subject and c.version = r.version
            where r.period in ({codes}) and r.indicator = @indicator
            order by r.subject, r.version
            """, new { indicator });
        await foreach (var row in rows.WithCancellation(cancellationToken)) yield return row.ToPlacedReading();
    }

    public async IAsyncEnumerable<EpisodeStep> StreamStepsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = connection.QueryUnbufferedAsync<EpisodeStepRow>(
            """
            select t.subject, t.episode, t.rule, t.indicator, t.level, t.peak, t.status, t.raised_period, t.last_period, t.cleared_period, c.position
            from transitions t join changes c on c.subject = t.subject and c.version = t.version
            order by t.subject, t.version, t.ordinal
            """);
        await foreach (var row in rows.WithCancellation(cancellationToken)) yield return row.ToStep();
    }

    public async Task<IReadOnlyList<ReportVersion>> ReadReportsAsync(Period? period, Subject? subject, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<ReportRow>(
            $"""
            select subject_kind, subject_code, period, version, hash, at, by_whom from reports
            where 1 = 1 {(period is null ? "" : "and period = @period")} {(subject is null ? "" : "and subject_kind = @kind and subject_code = @code")}
            order by period desc, subject_kind, subject_code, version
            """, new { period = period?.Code, kind = (int?)subject?.Kind, code = subject?.Code });
        return [.. rows.Select(row => row.ToVersion())];
    }

    public async Task<byte[]?> ReadReportAsync(Subject subject, Period period, int version, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<byte[]?>(
            "select content from reports where period = @period and subject_kind = @kind and subject_code = @Code and version = @version",
            new { period = period.Code, kind = (int)subject.Kind, subject.Code, version });
    }

    public async Task<bool> AddReportAsync(ReportVersion version, byte[] content, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await connection.ExecuteAsync(
            """
            insert into reports (subject_kind, subject_code, period, version, hash, content, at, by_whom)
            values (@kind, @Code, @period, @Version, @Hash, @content, @at, @By) on conflict do nothing
            """, new { kind = (int)version.Subject.Kind, version.Subject.Code, period = version.Period.Code, version.Version, version.Hash, content, at = Micros.Of(version.At), version.By }) == 1;
    }

    public async Task<IReadOnlyList<TargetVersion>> ReadTargetsAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<TargetRow>("select * from targets order by subject_kind, subject_code, target, year, version");
        return [.. rows.Select(row => row.ToVersion())];
    }

    public async Task<bool> AddTargetAsync(TargetVersion version, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await connection.ExecuteAsync(
            """
            insert into targets (subject_kind, subject_code, target, year, version, value, weights, why, by_whom, at)
            values (@kind, @Code, @Target, @Year, @Version, @Value, @weights, @Why, @By, @at) on conflict do nothing
            """, new
            {
                kind = (int)version.Subject.Kind,
                version.Subject.Code,
                version.Target,
                version.Year,
                version.Version,
                version.Value,
                weights = JsonSerializer.Serialize(version.Weights, MonitorJson.Options),
                version.Why,
                version.By,
                at = Micros.Of(version.At),
            }) == 1;
    }
}
