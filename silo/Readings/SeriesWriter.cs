using Monitor.Contracts;
using Monitor.Indicators;
using static Monitor.Readings.Missing;

namespace Monitor.Readings;

/// <summary>Writes a series as people see it.</summary>
public static class SeriesWriter
{
    /// <param name="revisions">How many versions beyond the first there are, by indicator and period.</param>
    public static SeriesView Write(string enterprise, SeriesBook book, Indicator indicator, IReadOnlyDictionary<(int Indicator, Period Period), int> revisions)
    {
        var timeline = book.TimelineOf(indicator);
        var (first, last) = (book.FirstSlot(indicator, timeline), book.LastSlot(indicator, timeline));
        var points = new List<SeriesPoint>();
        for (var slot = first; slot <= last; slot++)
        {
            var year = book.YearOnYear(indicator, timeline, slot);
            var month = book.MonthOnMonth(indicator, timeline, slot);
            var toDate = book.YearToDateOnYear(indicator, timeline, slot);
            var period = timeline.PeriodOf(slot);
            points.Add(new(period, NullIfNaN(year.Value), NullIfNaN(year.Base), NullIfNaN(toDate.Value), NullIfNaN(year.Growth),
                NullIfNaN(month.Growth), NullIfNaN(toDate.Growth), revisions.GetValueOrDefault((indicator.No, period))));
        }

        return new(enterprise, indicator.Code, indicator.KeptUnit, points);
    }
}
