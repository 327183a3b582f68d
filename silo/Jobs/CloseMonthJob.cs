using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Reporting;
using Monitor.Rollups;
using Monitor.Storage;

namespace Monitor.Jobs;

/// <summary>Closes a month: the roll-ups take in every change up to the head and close the periods whose time has come.</summary>
public sealed class CloseMonthJob(Registry registry, IMonitorStore store, OutboxSignal signal, ReportingTable table, IJobRunStore runs, TimeProvider time) : IBureauJob
{
    public string Id => "close-month";
    public Text Name { get; } = new("月度关账与汇总", "Close the month");
    public string Cron => "0 0 1 * * ?";

    public DateOnly? DueOn(Period period) => MonthEnd.DayOf(period, registry.Reference);

    public async Task<Text> RunAsync(Period period, JobLog log, CancellationToken cancellationToken)
    {
        // Its own: the one that runs all the time is not to be shared between threads. The cursor makes them take turns.
        var steps = await new RollupWriter(registry, store, signal, time).CatchUpAsync(cancellationToken);
        var head = await store.ReadHeadAsync(cancellationToken);
        log.Say($"Rolled up to position {head} in {steps} steps.");

        var now = time.GetUtcNow();
        var city = table.Summarise(period, now, await table.ReadAsync(period, now, cancellationToken)).All;
        var name = ReportPeriod.Name(period);
        var filed = city.OnTime + city.Late;
        await runs.AddNoticesAsync([new(Id, period, $"city:{Aggregates.CityCode}",
            new($"{name.Zh}已关账：应报{city.Expected}份，已报{filed}份。", $"{name.En} is closed: {filed} of {city.Expected} forms are filed."), now)], cancellationToken);
        return new($"汇总至第{head}号变更，应报{city.Expected}份，已报{filed}份。", $"Rolled up to change {head}; {filed} of {city.Expected} forms filed.");
    }
}
