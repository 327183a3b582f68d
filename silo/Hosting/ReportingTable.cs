using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Storage;

namespace Monitor.Hosting;

/// <summary>How every form of every enterprise stands for a month, and the reporting rates (报送率) of it.</summary>
public sealed class ReportingTable(Registry registry, IReportingStore store)
{
    /// <param name="period">A month, or January-February. What is filed for January-February belongs to February.</param>
    public async Task<IReadOnlyList<ReportingView>> ReadAsync(Period period, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (reference, roster) = (registry.Reference, registry.Roster);
        var today = Standing.DayOf(now, reference.TimeZone);
        var forms = reference.Forms.All.Select(form => (Form: form, Period: form.PeriodIn(period))).Where(one => one.Period is not null).ToList();
        if (forms.Count == 0) return [];
        var reporting = await store.ReadReportingAsync(cancellationToken);
        var filings = await store.ReadFilingsAsync([.. forms.SelectMany(one => one.Form.Required).Select(indicator => indicator.No).Distinct()],
            [.. forms.SelectMany(one => Form.FiledAs(one.Period!.Value)).Distinct()], cancellationToken);
        return [.. from one in forms from enterprise in roster.All where one.Form.IsFiledBy(enterprise) select View(enterprise, one.Form, one.Period!.Value, filings, reporting, today)];
    }

    /// <summary>How the forms of one enterprise stand, month by month.</summary>
    /// <param name="last">The newest month.</param>
    /// <param name="months">How many.</param>
    public async Task<IReadOnlyList<ReportingView>> ReadAsync(EnterpriseProfile enterprise, DateOnly last, int months, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var reference = registry.Reference;
        var today = Standing.DayOf(now, reference.TimeZone);
        var forms = (from form in reference.Forms.All
                     where form.IsFiledBy(enterprise)
                     from back in Enumerable.Range(0, months)
                     let month = last.AddMonths(-back)
                     let period = form.PeriodIn(Period.Month(month.Year, month.Month))
                     where period is not null
                     select (Form: form, Period: period.Value)).ToList();
        if (forms.Count == 0) return [];
        var reporting = await store.ReadReportingAsync(cancellationToken);
        var filings = await store.ReadFilingsAsync([.. forms.SelectMany(one => one.Form.Required).Select(indicator => indicator.No).Distinct()],
            [.. forms.SelectMany(one => Form.FiledAs(one.Period)).Distinct()], cancellationToken, enterprise.No);
        return [.. forms.Select(one => View(enterprise, one.Form, one.Period, filings, reporting, today))];
    }

    private ReportingView View(EnterpriseProfile enterprise, Form form, Period due, Filings filings, ReportingModel reporting, DateOnly today)
    {
        var standing = Standing.Of(enterprise, form, due, filings.FiledAt(enterprise.No, form, due), reporting, registry.Reference.Calendar, registry.Reference.TimeZone, today);
        return new(enterprise.Code, enterprise.Name, enterprise.Area, form.Code, form.Name, due, standing.State, standing.Due, standing.FiledAt, standing.OverdueDays);
    }

    /// <summary>Counts forms in all and by area, in the order of the areas.</summary>
    public ReportingSummary Summarise(Period period, DateTimeOffset now, IReadOnlyList<ReportingView> forms) => new(
        period, Standing.DayOf(now, registry.Reference.TimeZone), Count("", new("全市", "In all"), forms),
        [.. registry.Reference.Areas.Select(area => Count(area.Code, area.Name, forms.Where(form => form.Area == area.Code).ToList())).Where(row => row.Expected + row.Exempt > 0)]);

    private static ReportingCount Count(string area, Text name, IReadOnlyList<ReportingView> forms)
    {
        var states = forms.CountBy(form => form.State).ToDictionary();
        var (onTime, late, missing) = (Of(ReportingState.Filed), Of(ReportingState.Late), Of(ReportingState.Missing));
        var pending = Of(ReportingState.NotDue) + Of(ReportingState.Due);
        var expected = onTime + late + missing + pending;
        return new(area, name, expected, onTime, late, missing, pending, Of(ReportingState.Exempt) + Of(ReportingState.Suspended),
            Percent(onTime + late, expected), Percent(onTime, expected));

        int Of(ReportingState state) => states.GetValueOrDefault(state);
    }

    private static double? Percent(int part, int whole) => whole == 0 ? null : Math.Round(100.0 * part / whole, 1);
}
