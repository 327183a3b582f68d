using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Reporting;
using Monitor.Storage;

namespace Monitor.Jobs;

/// <summary>Says on the first day after a period which of its forms are to be filed now, by how many, until when.</summary>
public sealed class OpenPeriodJob(Registry registry, ReportingTable table, IJobRunStore store, TimeProvider time) : IBureauJob
{
    public string Id => "open-period";
    public Text Name { get; } = new("开启填报期", "Open the period");
    public string Cron => "0 10 0 * * ?";

    public DateOnly? DueOn(Period period) => registry.Reference.Forms.All.Any(form => form.HasPeriod(period)) ? period.LastDay.AddDays(1) : null;

    public async Task<Text> RunAsync(Period period, JobLog log, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var rows = await table.ReadAsync(period, now, cancellationToken);
        var notices = registry.Reference.Forms.All.Where(form => form.HasPeriod(period)).Select(form => Of(form, period, rows, now)).ToList();
        foreach (var notice in notices) log.Say(notice.Text.En);
        var added = await store.AddNoticesAsync(notices, cancellationToken);
        return new($"开启{notices.Count}张报表，发出通知{added}条。", $"{notices.Count} forms opened, {added} notices.");
    }

    private Notice Of(Form form, Period period, IReadOnlyList<ReportingView> rows, DateTimeOffset now)
    {
        var (expected, due) = (rows.Count(row => row.Form == form.Code && row.State is not (ReportingState.Exempt or ReportingState.Suspended)), form.DueOn(period, registry.Reference.Calendar));
        var name = ReportPeriod.Name(period);
        return new(Id, period, $"form:{form.Code}", new($"{name.Zh}{form.Name.Zh}开始填报，应报{expected}家，{due:yyyy-MM-dd}截止。",
            $"{form.Name.En} of {name.En} is open: {expected} enterprises, due {due:yyyy-MM-dd}."), now);
    }
}
