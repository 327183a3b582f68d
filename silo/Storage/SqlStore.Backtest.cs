using Dapper;
using Monitor.Enterprises;
using Monitor.Rules.Backtests;

namespace Monitor.Storage;

/// <summary>What a backtest reads: every change with its figures, in order of version.</summary>
public abstract partial class SqlStore : IBacktestStore
{
    public async Task<EnterpriseHistory> ReadHistoryAsync(EnterpriseProfile profile, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await BeginSnapshotAsync(connection, cancellationToken);
        var subject = new { subject = profile.No };
        var changes = await connection.QueryAsync<ChangeRow>(new CommandDefinition(
            "select version, key, content_hash, as_of, readings, revised, transitions from changes where subject = @subject order by version",
            subject, transaction, cancellationToken: cancellationToken));
        var readings = await connection.QueryAsync<ReadingRow>(new CommandDefinition(
            "select version, indicator, basis, period, value, base from readings where subject = @subject", subject, transaction, cancellationToken: cancellationToken));
        var ofVersion = readings.ToLookup(row => row.Version, row => row.ToReading());
        return new(profile, [.. changes.Select(row => new StoredChange(row.ToStamp(), [.. ofVersion[row.Version]]))]);
    }
}
