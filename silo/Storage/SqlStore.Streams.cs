using System.Data.Common;
using System.Text.Json;
using Dapper;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Streams;

namespace Monitor.Storage;

/// <summary>Metered streams.</summary>
public abstract partial class SqlStore
{
    private const long MicrosPerHour = 3_600_000_000;

    public async Task<int?> CommitStreamAsync(StreamAdvance advance, IReadOnlyList<Change> changes, CancellationToken cancellationToken)
    {
        var late = 0;
        var committed = await CommitWithAsync(changes, async (connection, transaction) =>
        {
            if (!await AdvanceAsync(connection, transaction, advance)) return false;
            if (await InsertPointsAsync(connection, transaction, advance, advance.Fresh) != advance.Fresh.Count)
                throw new InvalidOperationException("Records newer than the stream's newest were there already.");
            late = await InsertOldAsync(connection, transaction, advance);
            await connection.ExecuteAsync("update streams set records = records + @count where subject = @Subject and indicator = @Indicator",
                new { count = (long)advance.Fresh.Count + late, advance.Subject, advance.Indicator }, transaction);
            return true;
        }, cancellationToken);
        return committed ? late : null;
    }

    public async Task<StoredStream?> ReadStreamAsync(int subject, int indicator, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<StreamRow>($"select {StreamRow.Columns} from streams where subject = @subject and indicator = @indicator", new { subject, indicator });
        return row?.ToStream();
    }

    public async Task<IReadOnlyList<StreamPoint>> ReadPointsAsync(
        int subject, int indicator, DateTimeOffset from, DateTimeOffset through, int atMost, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(long At, double Value, double? Score)>(
            """
            select at, value, score from stream_points where subject = @subject and indicator = @indicator and at >= @first and at <= @last
            order by at desc limit @atMost
            """, new { subject, indicator, first = Micros.Of(from), last = Micros.Of(through), atMost });
        return [.. rows.Reverse().Select(row => new StreamPoint(Micros.ToTime(row.At), row.Value, row.Score))];
    }

    public async Task<long> DownsampleStreamsAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var streams = await connection.QueryAsync<(long Subject, long Indicator, long Through)>(
            "select cast(subject as bigint), cast(indicator as bigint), through from streams order by subject, indicator");
        var summed = 0L;
        foreach (var (subject, indicator, through) in streams)
        {
            // Whole hours, and never the newest record.
            var limit = Math.Min(Micros.Of(before), through) / MicrosPerHour * MicrosPerHour;
            await CommitWithAsync([], async (open, transaction) =>
            {
                summed += await DownsampleAsync(open, transaction, subject, indicator, limit);
                return true;
            }, cancellationToken);
        }

        return summed;
    }

    /// <summary>Stores records; one whose instant is there is left as it is.</summary>
    /// <returns>How many were stored.</returns>
    protected abstract Task<int> InsertPointsAsync(DbConnection connection, DbTransaction transaction, StreamAdvance advance, IReadOnlyList<ScoredRecord> records);

    /// <summary>Moves the stream's row on; it stays locked until the commit.</summary>
    private static async Task<bool> AdvanceAsync(DbConnection connection, DbTransaction transaction, StreamAdvance advance)
    {
        var row = new
        {
            advance.Subject,
            advance.Indicator,
            advance.Batch,
            advance.Through,
            advance.Detector,
            holds = JsonSerializer.Serialize(advance.Holds, MonitorJson.Options),
        };
        var sql = advance.Batch == 1
            ? """
              insert into streams (subject, indicator, batch, through, records, detector, holds, hourly_through)
              values (@Subject, @Indicator, @Batch, @Through, 0, @Detector, @holds, 0) on conflict do nothing
              """
            : """
              update streams set batch = @Batch, through = @Through, detector = coalesce(@Detector, detector), holds = @holds
              where subject = @Subject and indicator = @Indicator and batch = @Batch - 1
              """;
        return await connection.ExecuteAsync(sql, row, transaction) == 1;
    }

    private async Task<int> InsertOldAsync(DbConnection connection, DbTransaction transaction, StreamAdvance advance)
    {
        if (advance.Old.Count == 0) return 0;
        var summed = await connection.ExecuteScalarAsync<long>("select hourly_through from streams where subject = @Subject and indicator = @Indicator", advance, transaction);
        return await InsertPointsAsync(connection, transaction, advance, [.. advance.Old.Where(record => record.At >= summed)]);
    }

    private static async Task<long> DownsampleAsync(DbConnection connection, DbTransaction transaction, long subject, long indicator, long limit)
    {
        var stream = new { subject, indicator, limit, hour = MicrosPerHour };
        const string Older = "subject = @subject and indicator = @indicator and at < @limit";
        // Taken first, so that a batch that is being committed is waited for, or waits.
        await connection.ExecuteAsync("update streams set hourly_through = @limit where subject = @subject and indicator = @indicator and hourly_through < @limit", stream, transaction);
        await connection.ExecuteAsync(
            $"""
            insert into stream_hours (subject, indicator, hour, sum, count, lowest, highest, score)
            select subject, indicator, at / @hour, sum(value), count(*), min(value), max(value), max(score) from stream_points where {Older}
            group by subject, indicator, at / @hour
            """, stream, transaction);
        return await connection.ExecuteAsync($"delete from stream_points where {Older}", stream, transaction);
    }
}
