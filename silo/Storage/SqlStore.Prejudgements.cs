using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dapper;
using Monitor.Contracts;
using Monitor.Prejudgements;

namespace Monitor.Storage;

public abstract partial class SqlStore : IPrejudgementStore
{
    public async Task<IReadOnlyList<FirmReading>> ReadIndicatorAsync(int indicator, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<ReadingRow>(new CommandDefinition(
            """
            select r.subject, r.version, r.indicator, r.basis, r.period, r.value, r.base, c.as_of, c.key
            from readings r join changes c on c.subject = r.subject and c.version = r.version
            where r.indicator = @indicator
            order by r.subject, r.version
            """, new { indicator }, cancellationToken: cancellationToken));
        return [.. rows.Select(row => row.ToFirmReading())];
    }

    public async Task<IReadOnlyDictionary<int, int>> CountSeriesAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(int Indicator, long Series)>(new CommandDefinition(
            "select indicator, count(distinct subject) from readings group by indicator", cancellationToken: cancellationToken));
        return rows.ToDictionary(row => row.Indicator, row => (int)row.Series);
    }

    public async Task<(int Version, bool Stored)> AddPrejudgementsAsync(
        Period origin, long content, IReadOnlyList<PrejudgedSeries> series, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await BeginExclusiveAsync(connection, cancellationToken);
        var last = await connection.QuerySingleOrDefaultAsync<(int Version, long Content)>(
            "select version, content_hash from prejudgement_runs where origin = @origin order by version desc limit 1", new { origin = origin.Code }, transaction);
        if (last.Version > 0 && last.Content == content) return (last.Version, false);
        var version = last.Version + 1;
        await connection.ExecuteAsync("insert into prejudgement_runs (origin, version, at, series, content_hash) values (@origin, @version, @at, @series, @content)",
            new { origin = origin.Code, version, at = Micros.Of(at), series = series.Count, content }, transaction);
        foreach (var rows in series.Chunk(CellsAtOnce))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await WritePrejudgementsAsync(connection, transaction, origin, version, rows);
        }

        await transaction.CommitAsync(cancellationToken);
        return (version, true);
    }

    public async Task<IReadOnlyList<StoredPrejudgement>> ReadPrejudgementsAsync(int subject, int indicator, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<PrejudgementRow>(new CommandDefinition(
            """
            select p.origin, p.version, r.at, p.document
            from prejudgements p join prejudgement_runs r on r.origin = p.origin and r.version = p.version
            where p.subject = @subject and p.indicator = @indicator
            order by p.origin, p.version
            """, new { subject, indicator }, cancellationToken: cancellationToken));
        return [.. rows.Select(row => new StoredPrejudgement(Period.FromCode(row.Origin), row.Version, Micros.ToTime(row.At), Read(row.Document)))];
    }

    public async Task<IReadOnlyList<PrejudgedSeries>> ReadRunAsync(Period origin, int version, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(int Subject, int Indicator, string Document)>(new CommandDefinition(
            "select subject, indicator, document from prejudgements where origin = @origin and version = @version order by subject, indicator",
            new { origin = origin.Code, version }, cancellationToken: cancellationToken));
        return [.. rows.Select(row => new PrejudgedSeries(row.Subject, row.Indicator, Read(row.Document)))];
    }

    public async Task AddExpectationAsync(Expectation expectation, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await BeginExclusiveAsync(connection, cancellationToken);
        await connection.ExecuteAsync(
            """
            insert into expectations (no, subject, period, outlook, filed_by, at)
            values ((select coalesce(max(no), 0) + 1 from expectations), @Subject, @period, @outlook, @By, @at)
            """, new { expectation.Subject, period = expectation.Period.Code, outlook = (int)expectation.Pace, expectation.By, at = Micros.Of(expectation.At) }, transaction);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Expectation>> ReadExpectationsAsync(Period period, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(int Subject, int Outlook, string FiledBy, long At)>(new CommandDefinition(
            """
            select subject, outlook, filed_by, at from expectations e
            where period = @period and no = (select max(n.no) from expectations n where n.period = e.period and n.subject = e.subject)
            order by subject
            """, new { period = period.Code }, cancellationToken: cancellationToken));
        return [.. rows.Select(row => new Expectation(row.Subject, period, (ExpectedPace)row.Outlook, row.FiledBy, Micros.ToTime(row.At)))];
    }

    internal static string Write(Prejudgement prejudgement) => JsonSerializer.Serialize(prejudgement, MonitorJson.Options);

    private static Prejudgement Read(string document) => JsonSerializer.Deserialize<Prejudgement>(document, MonitorJson.Options)!;

    private static async Task WritePrejudgementsAsync(DbConnection connection, DbTransaction transaction, Period origin, int version, PrejudgedSeries[] rows)
    {
        var sql = new StringBuilder("insert into prejudgements (origin, version, subject, indicator, document) values ");
        var parameters = new DynamicParameters();
        for (var i = 0; i < rows.Length; i++)
        {
            // Whole numbers stand in the statement, the documents as parameters.
            sql.Append(CultureInfo.InvariantCulture, $"{(i > 0 ? "," : "")}({origin.Code},{version},{rows[i].Subject},{rows[i].Indicator},@d{i})");
            parameters.Add($"d{i}", Write(rows[i].Prejudgement));
        }

        await connection.ExecuteAsync(sql.ToString(), parameters, transaction);
    }

    private sealed record PrejudgementRow
    {
        public int Origin { get; init; }
        public int Version { get; init; }
        public long At { get; init; }
        public string Document { get; init; } = "";
    }
}
