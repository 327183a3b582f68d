using System.Data.Common;
using System.IO.Compression;
using System.Text;
using Dapper;
using Monitor.Contracts;
using Monitor.Jobs;

namespace Monitor.Storage;

/// <summary>Scheduled jobs: their runs, what they told, their archived logs.</summary>
public abstract partial class SqlStore : IJobRunStore
{
    private const int NoticesAtOnce = 500;

    public async Task<DateOnly> BeginJobsAsync(DateOnly day, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await connection.ExecuteAsync("insert into job_start (id, day) values (1, @day) on conflict (id) do nothing", new { day = day.DayNumber });
        return DateOnly.FromDayNumber(await connection.ExecuteScalarAsync<int>("select day from job_start"));
    }

    public abstract Task<IAsyncDisposable?> TryHoldJobAsync(string job, CancellationToken cancellationToken);

    public async Task<IReadOnlyList<JobRun>> ReadJobRunsAsync(string? job, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<JobRunRow>($"select * from job_runs {(job is null ? "" : "where job = @job")} order by job, started desc", new { job });
        return [.. rows.Select(row => row.ToRun()).OrderByDescending(run => run.Period)];
    }

    public async Task<JobRun> StartRunAsync(string job, Period period, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var row = await connection.QuerySingleAsync<JobRunRow>(
            """
            insert into job_runs (job, period, state, started, ended, attempts, ran_ms, outcome_zh, outcome_en, log)
            values (@job, @period, 0, @at, null, 1, null, '', '', '')
            on conflict (job, period) do update set state = 0, started = excluded.started, ended = null, ran_ms = null, attempts = job_runs.attempts + 1
            returning *
            """, new { job, period = period.Code, at = Micros.Of(at) });
        return row.ToRun();
    }

    public async Task EndRunAsync(JobRun run, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await connection.ExecuteAsync(
            "update job_runs set state = @state, ended = @ended, ran_ms = @ran, outcome_zh = @Zh, outcome_en = @En, log = @Log where job = @Job and period = @period",
            new
            {
                state = (int)run.State,
                ended = Micros.Of(run.Ended),
                ran = (long?)run.Took?.TotalMilliseconds,
                run.Outcome.Zh,
                run.Outcome.En,
                run.Log,
                run.Job,
                period = run.Period.Code,
            });
    }

    public async Task<int> AddNoticesAsync(IReadOnlyList<Notice> notices, CancellationToken cancellationToken)
    {
        var added = 0;
        await using var connection = await OpenAsync(cancellationToken);
        // In batches, so that no transaction keeps filings waiting; a batch that was not written is written by the next attempt.
        foreach (var batch in notices.Chunk(NoticesAtOnce))
        {
            await using var transaction = await BeginExclusiveAsync(connection, cancellationToken);
            added += await connection.ExecuteAsync(
                "insert into notices (job, period, subject, text_zh, text_en, at, told) values (@Job, @period, @Subject, @Zh, @En, @at, 0) on conflict do nothing",
                batch.Select(notice => new { notice.Job, period = notice.Period.Code, notice.Subject, notice.Text.Zh, notice.Text.En, at = Micros.Of(notice.At) }), transaction);
            await transaction.CommitAsync(cancellationToken);
        }

        return added;
    }

    public async Task<IReadOnlyList<Notice>> ReadNoticesAsync(int limit, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await ReadNoticesAsync(connection, "order by at desc, job, period, subject", limit);
    }

    private static async Task<IReadOnlyList<Notice>> ReadNoticesAsync(DbConnection connection, string which, int limit)
    {
        var rows = await connection.QueryAsync<(string Job, int Period, string Subject, string Zh, string En, long At)>(
            $"select job, period, subject, text_zh, text_en, at from notices {which} limit @limit", new { limit });
        return [.. rows.Select(row => new Notice(row.Job, Period.FromCode(row.Period), row.Subject, new(row.Zh, row.En), Micros.ToTime(row.At)))];
    }

    public async Task<int> ArchiveRunsAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await BeginExclusiveAsync(connection, cancellationToken);
        var old = (await connection.QueryAsync<(string Job, int Period, string Log)>(
            "select job, period, log from job_runs where state = 1 and ended < @before and log <> ''", new { before = Micros.Of(before) }, transaction)).AsList();
        foreach (var (job, period, log) in old)
        {
            await connection.ExecuteAsync(
                "insert into job_archives (job, period, log) values (@job, @period, @packed) on conflict (job, period) do update set log = excluded.log",
                new { job, period, packed = Pack(log) }, transaction);
            await connection.ExecuteAsync("update job_runs set log = '' where job = @job and period = @period", new { job, period }, transaction);
        }

        await transaction.CommitAsync(cancellationToken);
        return old.Count;
    }

    public async Task<string?> ReadArchivedLogAsync(string job, Period period, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<byte[]?>("select log from job_archives where job = @job and period = @period", new { job, period = period.Code }) is { } packed
            ? Unpack(packed)
            : null;
    }

    private static byte[] Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal)) brotli.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    private static string Unpack(byte[] packed)
    {
        using var reader = new StreamReader(new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private sealed record JobRunRow
    {
        public string Job { get; init; } = "";
        public int Period { get; init; }
        public int State { get; init; }
        public long Started { get; init; }
        public long? Ended { get; init; }
        public int Attempts { get; init; }
        public long? RanMs { get; init; }
        public string OutcomeZh { get; init; } = "";
        public string OutcomeEn { get; init; } = "";
        public string Log { get; init; } = "";

        public JobRun ToRun() => new(Job, Contracts.Period.FromCode(Period), (JobRunState)State, Micros.ToTime(Started), Micros.ToTime(Ended),
            Attempts, RanMs is { } ran ? TimeSpan.FromMilliseconds(ran) : null, new(OutcomeZh, OutcomeEn), Log);
    }
}
