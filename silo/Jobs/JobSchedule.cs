using Microsoft.Extensions.DependencyInjection;
using Monitor.Contracts;
using Monitor.Hosting;
using Quartz;

namespace Monitor.Jobs;

/// <summary>Keeps Quartz's tables in step with the jobs there are, and asks it to run one now.</summary>
public sealed class JobSchedule(JobBook book, [FromKeyedServices(JobSchedule.Scheduler)] ISchedulerFactory schedulers, Registry registry)
{
    /// <summary>Name of the scheduler in the container and in Quartz's tables.</summary>
    public const string Scheduler = "monitor";

    private const string Group = "bureau";

    private static readonly RetryPolicy Retries = RetryPolicy.Exponential(8, TimeSpan.FromMinutes(1), 2, TimeSpan.FromHours(1));

    /// <summary>
    /// Schedules what is not scheduled yet. A trigger whose expression is as before stays as it is: it remembers when it should have fired
    /// while the service was down.
    /// </summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        foreach (var job in book.All)
        {
            if (await scheduler.GetTrigger(TriggerOf(job.Id), cancellationToken) is ICronTrigger there && there.CronExpressionString == job.Cron) continue;
            var detail = JobBuilder.Create<ScheduledJob>().WithIdentity(KeyOf(job.Id)).WithDescription(job.Name.En).StoreDurably().RequestRecovery().Build();
            var trigger = TriggerBuilder.Create(TimeProvider.System).WithIdentity(TriggerOf(job.Id)).ForJob(detail).WithRetryPolicy(Retries)
                .WithCronSchedule(job.Cron, cron => cron.InTimeZone(registry.Reference.TimeZone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)).Build();
            await scheduler.ScheduleJob(detail, [trigger], ScheduleJobOptions.Replacing, cancellationToken);
        }

        foreach (var key in await scheduler.GetJobKeys(GroupMatcher<JobKey>.GroupEquals(Group), cancellationToken))
        {
            if (book.Find(key.Name) is null) await scheduler.DeleteJob(key, cancellationToken);
        }
    }

    /// <returns>When a job fires next, in real time; null when it is not scheduled.</returns>
    public async Task<DateTimeOffset?> NextAsync(string id, CancellationToken cancellationToken) =>
        (await (await schedulers.GetScheduler(cancellationToken)).GetTrigger(TriggerOf(id), cancellationToken))?.NextFireTimeUtc;

    /// <param name="period">Run for this one, done or not; null for those that wait.</param>
    public async Task RunNowAsync(string id, Period? period, CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var data = new JobDataMap();
        if (period is { } one) data.Add(ScheduledJob.PeriodKey, one.ToString());
        await scheduler.TriggerJob(KeyOf(id), data, cancellationToken);
    }

    private static JobKey KeyOf(string id) => new(id, Group);

    private static TriggerKey TriggerOf(string id) => new(id, Group);
}
