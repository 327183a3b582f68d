using System.Data.Common;
using System.Globalization;
using System.Text;
using Dapper;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Rollups;

namespace Monitor.Storage;

public abstract partial class SqlStore : IRollupStore
{
    /// <summary>Rows of one statement: as few round trips as the databases' limits on parameters allow with ease.</summary>
    private const int CellsAtOnce = 200;

    public async Task<IReadOnlyDictionary<Subject, int>> NumberSubjectsAsync(IReadOnlyList<Subject> subjects, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var there = await ReadNumbersAsync(connection, null);
        if (subjects.All(there.ContainsKey)) return there;
        await using var transaction = await BeginExclusiveAsync(connection, cancellationToken);
        there = await ReadNumbersAsync(connection, transaction);
        var next = await connection.ExecuteScalarAsync<int>("select coalesce(max(no), 0) + 1 from subjects", transaction: transaction);
        foreach (var subject in subjects.Where(subject => !there.ContainsKey(subject)))
        {
            await connection.ExecuteAsync("insert into subjects (no, kind, code) values (@no, @kind, @Code)", new { no = next, kind = (int)subject.Kind, subject.Code }, transaction);
            there.Add(subject, next++);
        }

        await transaction.CommitAsync(cancellationToken);
        return there;
    }

    public async Task<IReadOnlyList<StoredContributions>> ReadContributionsAsync(long after, int atMost, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<ContributionsRow>(
            "select position, subject, contributions from changes where position > @after order by position limit @atMost", new { after, atMost });
        return [.. rows.Select(row => new StoredContributions(row.Position, row.Subject, row.Contributions))];
    }

    public Task<RollupTables> ReadRollupsAsync(CancellationToken cancellationToken) => ReadRollupsAsync("(select no from subjects where kind > 0)", 0, cancellationToken);

    public Task<RollupTables> ReadRollupAsync(int subject, CancellationToken cancellationToken) => ReadRollupsAsync("(@subject)", subject, cancellationToken);

    public Task<bool> CommitRollupsAsync(RollupBatch batch, CancellationToken cancellationToken) => CommitWithAsync(batch.Changes, async (connection, transaction) =>
    {
        // The condition is what makes one writer of many: who comes second waits here for the first, and then finds the cursor elsewhere.
        var moved = await connection.ExecuteAsync("update rollup_cursor set position = @To, day = @Day where position = @From and day <= @Day",
            new { batch.To, batch.Day, batch.From }, transaction);
        if (moved == 0) return false;
        foreach (var cells in batch.Cells.Chunk(CellsAtOnce)) await WriteCellsAsync(connection, transaction, cells);
        return true;
    }, cancellationToken);

    public async Task<IReadOnlyList<FirmReading>> ReadFirmsAsync(IReadOnlyList<int> subjects, int indicator, IReadOnlyList<Period> periods, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var codes = string.Join(',', periods.Select(period => period.Code.ToString(CultureInfo.InvariantCulture)));
        var rows = await connection.QueryAsync<ReadingRow>(
            $"""
            select r.subject, r.version, r.indicator, r.basis, r.period, r.value, r.base, c.as_of, c.key
            from readings r join changes c on c.subject = r.subject and c.version = r.version
            where r.subject in ({string.Join(',', subjects.DefaultIfEmpty(0))}) and r.indicator = @indicator and r.period in ({codes})
            order by r.subject, r.version
            """, new { indicator });
        return [.. rows.Select(row => row.ToFirmReading())];
    }

    /// <summary>Commits changes, if there are any, together with what else is written in their transaction.</summary>
    /// <param name="alongside">Runs first; when it answers false nothing is stored.</param>
    /// <returns>False when nothing was stored, because of <paramref name="alongside"/> or because a change is not the next of its subject.</returns>
    protected abstract Task<bool> CommitWithAsync(IReadOnlyList<Change> changes, Func<DbConnection, DbTransaction, Task<bool>> alongside, CancellationToken cancellationToken);

    private async Task<RollupTables> ReadRollupsAsync(string subjects, int subject, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await BeginSnapshotAsync(connection, cancellationToken);
        var (position, day) = await connection.QuerySingleAsync<(long, int)>("select position, day from rollup_cursor", transaction: transaction);
        var cells = await connection.QueryAsync<CellRow>($"select * from rollups where subject in {subjects}", new { subject }, transaction);
        var episodes = await connection.QueryAsync<StepRow>($"select subject, {StepColumns} from episodes where subject in {subjects} order by subject, episode", new { subject }, transaction);
        var versions = await connection.QueryAsync<(int Subject, int Version)>(
            $"select subject, cast(max(version) as integer) from changes where subject in {subjects} group by subject", new { subject }, transaction);
        return new(position, day, cells.ToLookup(row => row.Subject, row => (row.Indicator, Period.FromCode(row.Period), row.ToCell())),
            episodes.ToLookup(row => row.Subject, row => row.ToTransition()), versions.ToDictionary(row => row.Subject, row => row.Version));
    }

    private static async Task<Dictionary<Subject, int>> ReadNumbersAsync(DbConnection connection, DbTransaction? transaction)
    {
        var rows = await connection.QueryAsync<(int No, int Kind, string Code)>("select no, kind, code from subjects where kind > 0", transaction: transaction);
        return rows.ToDictionary(row => new Subject((SubjectKind)row.Kind, row.Code), row => row.No);
    }

    private static async Task WriteCellsAsync(DbConnection connection, DbTransaction transaction, KeyValuePair<(int Subject, int Indicator, Period Period), RollupCell>[] cells)
    {
        var sql = new StringBuilder("insert into rollups (subject, indicator, period, total, comparable, prior, reporting, compared, falling, rising, stamp) values ");
        var parameters = new DynamicParameters();
        for (var i = 0; i < cells.Length; i++)
        {
            var ((subject, indicator, period), cell) = cells[i];
            // Whole numbers stand in the statement, the sums as parameters.
            sql.Append(CultureInfo.InvariantCulture, $"{(i > 0 ? "," : "")}({subject},{indicator},{period.Code},@t{i},@c{i},@p{i},{cell.Reporting},{cell.Compared},{cell.Falling},{cell.Rising},{cell.Stamp})");
            parameters.Add($"t{i}", cell.Total.ToString(CultureInfo.InvariantCulture));
            parameters.Add($"c{i}", cell.Comparable.ToString(CultureInfo.InvariantCulture));
            parameters.Add($"p{i}", cell.Prior.ToString(CultureInfo.InvariantCulture));
        }

        sql.Append(
            """
             on conflict (subject, indicator, period) do update set total = excluded.total, comparable = excluded.comparable, prior = excluded.prior,
                reporting = excluded.reporting, compared = excluded.compared, falling = excluded.falling, rising = excluded.rising, stamp = excluded.stamp
            """);
        await connection.ExecuteAsync(sql.ToString(), parameters, transaction);
    }
}
