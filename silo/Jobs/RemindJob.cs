using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Reporting;
using Monitor.Storage;

namespace Monitor.Jobs;

/// <summary>Reminds, some workdays before a form's due day, those who have not filed it.</summary>
public sealed class RemindJob(Form form, Registry registry, ReportingTable table, IJobRunStore store, TimeProvider time) : IBureauJob
{
    /// <summary>Workdays between the reminder and the due day.</summary>
    private const int Ahead = 3;

    public string Id { get; } = $"remind-{form.Code}";
    public Text Name { get; } = new($"催办：{form.Name.Zh}", $"Remind: {form.Name.En}");
    public string Cron => "0 30 8 * * ?";

    public DateOnly? DueOn(Period period)
    {
        if (!form.HasPeriod(period)) return null;
        var calendar = registry.Reference.Calendar;
        var day = form.DueOn(period, calendar);
        for (var left = Ahead; left > 0;)
        {
            day = day.AddDays(-1);
            if (calendar.IsWorkday(day)) left--;
        }

        return day;
    }

    public async Task<Text> RunAsync(Period period, JobLog log, CancellationToken cancellationToken)
    {
        var (now, due) = (time.GetUtcNow(), form.DueOn(period, registry.Reference.Calendar));
        if (Standing.DayOf(now, registry.Reference.TimeZone) > due)
        {
            log.Say($"The due day {due:yyyy-MM-dd} has passed: a reminder would come too late.");
            return new("截止日已过，不再催办。", "The due day has passed; nobody was reminded.");
        }

        var missing = (await table.ReadAsync(period, now, cancellationToken)).Where(row => row.Form == form.Code && row.State is ReportingState.NotDue or ReportingState.Due).ToList();
        var name = ReportPeriod.Name(period);
        var text = new Text($"{name.Zh}{form.Name.Zh}尚未报送，{due:yyyy-MM-dd}截止。", $"{form.Name.En} of {name.En} is not filed yet; it is due {due:yyyy-MM-dd}.");
        var added = await store.AddNoticesAsync([.. missing.Select(row => new Notice(Id, period, $"enterprise:{row.Enterprise}", text, now))], cancellationToken);
        log.Say($"{missing.Count} enterprises have not filed; {added} reminders are new.");
        return new($"未报{missing.Count}家，发出催办{added}条。", $"{missing.Count} enterprises had not filed, {added} reminders.");
    }
}
