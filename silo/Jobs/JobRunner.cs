using Microsoft.Extensions.Logging;
using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Storage;

namespace Monitor.Jobs;

/// <summary>
/// Runs jobs for the periods that are due and not done, the oldest first: what was missed while the service was down is caught up with so,
/// once. What is done is never run again unless somebody asks for it.
/// </summary>
public sealed partial class JobRunner(JobBook book, IJobRunStore store, Registry registry, TimeProvider time, ILogger<JobRunner> logger)
{
    /// <summary>Periods of one round; the next round goes on.</summary>
    public const int MostPeriods = 24;

    private DateOnly Today => Standing.DayOf(time.GetUtcNow(), registry.Reference.TimeZone);

    /// <summary>From now on jobs are due. Asked again it changes nothing.</summary>
    public Task BeginAsync(CancellationToken cancellationToken) => store.BeginJobsAsync(Today, cancellationToken);

    /// <summary>The periods that are due and not done, the oldest first.</summary>
    public async Task<IReadOnlyList<Period>> WaitingAsync(IBureauJob job, CancellationToken cancellationToken)
    {
        var since = await store.BeginJobsAsync(Today, cancellationToken);
        var done = (await store.ReadJobRunsAsync(job.Id, cancellationToken)).Where(run => run.State == JobRunState.Done).Select(run => run.Period).ToHashSet();
        return [.. JobCalendar.Between(job, since, Today).Select(due => due.Period).Where(period => !done.Contains(period))];
    }

    /// <summary>One bounded round of a job.</summary>
    /// <returns>Whether something is left to be tried again: a period failed, or there were too many.</returns>
    /// <exception cref="ArgumentException">There is no such job.</exception>
    public async Task<bool> RunDueAsync(string id, CancellationToken cancellationToken)
    {
        var job = Find(id);
        await using var held = await store.TryHoldJobAsync(id, cancellationToken);
        if (held is null) return false;
        var waiting = await WaitingAsync(job, cancellationToken);
        var failed = 0;
        foreach (var period in waiting.Take(MostPeriods))
        {
            if (!await RunAsync(job, period, cancellationToken)) failed++;
        }

        return failed > 0 || waiting.Count > MostPeriods;
    }

    /// <summary>Runs a job for a period, done or not.</summary>
    /// <returns>Whether it is to be tried again.</returns>
    /// <exception cref="ArgumentException">There is no such job, or it knows no such period.</exception>
    public async Task<bool> RunNowAsync(string id, Period period, CancellationToken cancellationToken)
    {
        var job = Find(id);
        if (job.DueOn(period) is null) throw new ArgumentException($"The job {id} knows no period {period}.", nameof(period));
        await using var held = await store.TryHoldJobAsync(id, cancellationToken);
        return held is not null && !await RunAsync(job, period, cancellationToken);
    }

    private IBureauJob Find(string id) => book.Find(id) ?? throw new ArgumentException($"There is no job {id}.", nameof(id));

    private async Task<bool> RunAsync(IBureauJob job, Period period, CancellationToken cancellationToken)
    {
        var run = await store.StartRunAsync(job.Id, period, time.GetUtcNow(), cancellationToken);
        var begun = TimeProvider.System.GetTimestamp();
        var log = new JobLog(time, run.Log);
        log.Say($"Attempt {run.Attempts}.");
        try
        {
            var outcome = await job.RunAsync(period, log, cancellationToken);
            await EndAsync(JobRunState.Done, outcome);
            LogDone(logger, job.Id, period, outcome.En);
            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            log.Say("Interrupted: the service stops.");
            await EndAsync(JobRunState.Failed, new("服务停止，运行中断，将重试。", "Interrupted because the service stopped; it will be tried again."));
            throw;
        }
        catch (Exception exception)
        {
            // A job that fails must not keep the others, nor its own other periods, from being done.
            MonitorMetrics.BackgroundFailed("jobs");
            LogFailed(logger, exception, job.Id, period);
            log.Say(exception.ToString());
            await EndAsync(JobRunState.Failed, new($"失败，将重试：{exception.Message}", $"Failed, to be tried again: {exception.Message}"));
            await store.AddNoticesAsync([Notice.Failed(job, period, exception.Message, time.GetUtcNow())], CancellationToken.None);
            return false;
        }

        // How it ended is noted even when the service is about to stop.
        Task EndAsync(JobRunState state, Text outcome) => store.EndRunAsync(
            run with { State = state, Ended = time.GetUtcNow(), Took = TimeProvider.System.GetElapsedTime(begun), Outcome = outcome, Log = log.ToString() }, CancellationToken.None);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Job {Job} of {Period}: {Outcome}")]
    private static partial void LogDone(ILogger logger, string job, Period period, string outcome);

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} of {Period} failed; it is tried again")]
    private static partial void LogFailed(ILogger logger, Exception exception, string job, Period period);
}
