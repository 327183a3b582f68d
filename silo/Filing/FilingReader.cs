using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Hosting;
using Monitor.Readings;
using Monitor.Storage;
using static Monitor.Readings.Missing;

namespace Monitor.Filing;

/// <summary>Reads the forms of an enterprise for a month, with what is filed, what is drafted, and how they stand.</summary>
public sealed class FilingReader(Registry registry, IMonitorStore store, IFilingStore filings, IReportingStore reporting)
{
    /// <param name="account">Whose drafts.</param>
    /// <param name="month">A month, or January-February.</param>
    public async Task<FilingView> ReadAsync(EnterpriseProfile enterprise, Period month, string account, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var forms = FormsOf(enterprise, month).ToList();
        var filed = await filings.ReadFiledAsync(enterprise.No, [.. forms.SelectMany(one => Form.FiledAs(one.Period)).Distinct()], cancellationToken);
        var first = new Filings(filed.GroupBy(one => (enterprise.No, one.Reading.Indicator, one.Reading.Period)).ToDictionary(one => one.Key, one => one.Min(version => version.AsOf)));
        var drafts = await filings.ReadDraftsAsync(account, enterprise.No, cancellationToken);
        var model = await reporting.ReadReportingAsync(cancellationToken);
        var book = (await store.ReadStateAsync(enterprise, registry.Model, cancellationToken)).Book;
        return new(enterprise.Code, enterprise.Name, enterprise.Tier, enterprise.Area, enterprise.Sample, month, [.. forms.Select(one => Sheet(one.Form, one.Period))]);

        FilingSheet Sheet(Form form, Period period)
        {
            var (calendar, zone) = (registry.Reference.Calendar, registry.Reference.TimeZone);
            var standing = Standing.Of(enterprise, form, period, first.FiledAt(enterprise.No, form, period), model, calendar, zone, Standing.DayOf(now, zone));
            return new(form.Code, form.Name, period, form.Before(period), standing.State, standing.Due, standing.FiledAt, standing.OverdueDays,
                FilingLines.Of(book, form, period), Receipts(book, form, filed.Where(one => one.Reading.Period == period)),
                drafts.FirstOrDefault(draft => draft.Form == form.Code && draft.Period == period)?.Saved);
        }
    }

    /// <summary>The forms that an enterprise files for a month, each with its period.</summary>
    public IEnumerable<(Form Form, Period Period)> FormsOf(EnterpriseProfile enterprise, Period month) =>
        registry.Reference.Forms.All.Where(form => form.IsFiledBy(enterprise)).SelectMany(form => form.PeriodIn(month) is { } period ? [(form, period)] : Array.Empty<(Form, Period)>());

    private static IReadOnlyList<FilingReceipt> Receipts(SeriesBook book, Form form, IEnumerable<StoredReading> filed) =>
    [
        .. from reading in filed
           join indicator in form.Indicators on reading.Reading.Indicator equals indicator.No
           group new FiledFigure(indicator.Code, reading.Reading.Basis, reading.Reading.Value, NullIfNaN(reading.Reading.Base), indicator.KeptUnit,
               book.Series(indicator.No)?.Get(Timeline.CellOf(reading.Reading.Period), reading.Reading.Basis).Version == reading.Version) by reading.Version into version
           let head = filed.First(one => one.Version == version.Key)
           orderby version.Key descending
           select new FilingReceipt(version.Key, head.ReceivedAt, head.AsOf, head.By, head.Why, head.Explanation, head.Flags, [.. version]),
    ];
}
