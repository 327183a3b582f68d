using Monitor.Jobs;

namespace Monitor.Tests.Jobs;

/// <summary>Due on the first day after each month; counts its runs per period, and fails while it is told to.</summary>
internal sealed class CountingJob : IBureauJob
{
    private readonly Lock _lock = new();

    public List<Period> Ran { get; } = [];
    public int FailuresLeft { get; set; }
    public string Id => "count";
    public Text Name { get; } = new("计数", "Count");
    public string Cron => "0 0 0 * * ?";

    public DateOnly? DueOn(Period period) => period.Kind == PeriodKind.Month ? period.LastDay.AddDays(1) : null;

    public async Task<Text> RunAsync(Period period, JobLog log, CancellationToken cancellationToken)
    {
        await Task.Yield();
        lock (_lock)
        {
            if (FailuresLeft-- > 0) throw new IOException("the printer is on fire");
            Ran.Add(period);
        }

        log.Say("counted");
        return new("已计", "Counted.");
    }
}
