using Monitor.Contracts;
using Quartz;

namespace Monitor.Jobs;

/// <summary>What Quartz fires: the job whose name it bears, for what is due, or for the period that somebody asked for.</summary>
[DisallowConcurrentExecution]
public sealed class ScheduledJob(JobRunner runner) : IJob
{
    /// <summary>Key of the period in the data of a trigger.</summary>
    public const string PeriodKey = "period";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var id = context.JobDetail.Key.Name;
        var again = context.MergedJobDataMap.TryGetValue(PeriodKey, out var period) && period is string text
            ? await runner.RunNowAsync(id, Period.Parse(text), cancellationToken)
            : await runner.RunDueAsync(id, cancellationToken);
        // Its trigger has a policy of retries, which only an exception sets off.
        if (again) throw new JobExecutionException($"Periods of {id} are left to be done.");
    }
}
