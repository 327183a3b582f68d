using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Storage;

namespace Monitor.Jobs;

/// <summary>
/// Takes the logs of old runs out of the table of runs and keeps them compressed, sums old records of metered streams up by the hour, and forgets
/// messages that were delivered long ago. That something was done, or measured, or could not be delivered, is never forgotten.
/// </summary>
public sealed class PruneJob(Registry registry, IJobRunStore store, IStreamStore streams, INotificationStore notifications, TimeProvider time) : IBureauJob
{
    /// <summary>So that last year's run can be compared with this year's.</summary>
    private const int MonthsKept = 13;

    /// <summary>Records of streams one by one: the month that is closed and the two before it.</summary>
    private const int MonthsOfRecords = 3;

    /// <summary>Delivered messages.</summary>
    private const int MonthsOfMessages = 6;

    public string Id => "prune";
    public Text Name { get; } = new("归档旧数据", "Prune and archive");
    public string Cron => "0 30 4 * * ?";

    public DateOnly? DueOn(Period period) => period.Kind == PeriodKind.Month ? period.LastDay.AddDays(1) : null;

    public async Task<Text> RunAsync(Period period, JobLog log, CancellationToken cancellationToken)
    {
        var before = MidnightAfter(period.LastDay.AddMonths(-MonthsKept));
        var archived = await store.ArchiveRunsAsync(before, cancellationToken);
        log.Say($"Logs of {archived} runs that ended before {before:yyyy-MM-dd} are archived.");
        var oldest = MidnightAfter(period.FirstDay.AddMonths(1 - MonthsOfRecords).AddDays(-1));
        var summed = await streams.DownsampleStreamsAsync(oldest, cancellationToken);
        log.Say($"{summed} records of streams before {oldest:yyyy-MM-dd} are summed up by the hour.");
        var forgotten = await notifications.PruneMessagesAsync(MidnightAfter(period.LastDay.AddMonths(-MonthsOfMessages)), cancellationToken);
        log.Say($"{forgotten} messages delivered more than {MonthsOfMessages} months ago are forgotten.");
        return new($"归档{archived}次运行的日志，{summed}条计量记录汇总为小时值，清理{forgotten}条已送达的消息。",
            $"Logs of {archived} runs archived, {summed} records of streams summed up by the hour, {forgotten} delivered messages forgotten.");
    }

    private DateTimeOffset MidnightAfter(DateOnly day) => new(day.AddDays(1), TimeOnly.MinValue, registry.Reference.TimeZone.GetUtcOffset(time.GetUtcNow()));
}
