using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Storage;

namespace Monitor.Jobs;

/// <summary>Takes the logs of old runs out of the table of runs and keeps them compressed. That something was done is never forgotten.</summary>
public sealed class PruneJob(Registry registry, IJobRunStore store, TimeProvider time) : IBureauJob
{
    /// <summary>So that last year's run can be compared with this year's.</summary>
    private const int MonthsKept = 13;

    public string Id => "prune";
    public Text Name { get; } = new("归档旧日志", "Prune and archive");
    public string Cron => "0 30 4 * * ?";

    public DateOnly? DueOn(Period period) => period.Kind == PeriodKind.Month ? period.LastDay.AddDays(1) : null;

    public async Task<Text> RunAsync(Period period, JobLog log, CancellationToken cancellationToken)
    {
        var before = new DateTimeOffset(period.LastDay.AddMonths(-MonthsKept), TimeOnly.MinValue, registry.Reference.TimeZone.GetUtcOffset(time.GetUtcNow()));
        var archived = await store.ArchiveRunsAsync(before, cancellationToken);
        log.Say($"Logs of {archived} runs that ended before {before:yyyy-MM-dd} are archived.");
        return new($"归档{archived}次运行的日志。", $"Logs of {archived} runs archived.");
    }
}
