using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Reporting;
using Monitor.Storage;

namespace Monitor.Jobs;

/// <summary>
/// Records, on the first workday after a form's due day, who is late with it. The warnings of late forms are raised by the round over the
/// due days, which goes on for as long as something is missing; here it is made sure that it has been.
/// </summary>
public sealed class MarkLateJob(Form form, Registry registry, DeadlineRound round, ReportingTable table, IJobRunStore store, TimeProvider time) : IBureauJob
{
    public string Id { get; } = $"mark-late-{form.Code}";
    public Text Name { get; } = new($"标记逾期：{form.Name.Zh}", $"Mark late: {form.Name.En}");
    public string Cron => "0 20 0 * * ?";

    public DateOnly? DueOn(Period period) => form.HasPeriod(period) ? MonthEnd.WorkdayAfter(form.DueOn(period, registry.Reference.Calendar), registry.Reference.Calendar) : null;

    public async Task<Text> RunAsync(Period period, JobLog log, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        log.Say($"The round over the due days made {await round.RunAsync(now, cancellationToken)} changes of warnings.");
        var late = (await table.ReadAsync(period, now, cancellationToken)).Where(row => row.Form == form.Code && row.State is ReportingState.Missing or ReportingState.Late).ToList();
        var name = ReportPeriod.Name(period);
        var text = new Text($"{name.Zh}{form.Name.Zh}逾期，截止日为{form.DueOn(period, registry.Reference.Calendar):yyyy-MM-dd}。",
            $"{form.Name.En} of {name.En} is late: it was due {form.DueOn(period, registry.Reference.Calendar):yyyy-MM-dd}.");
        var added = await store.AddNoticesAsync([.. late.Select(row => new Notice(Id, period, $"enterprise:{row.Enterprise}", text, now))], cancellationToken);
        log.Say($"{late.Count} enterprises are late; {added} notices are new.");
        return new($"逾期{late.Count}家，发出通知{added}条。", $"{late.Count} enterprises late, {added} notices.");
    }
}
