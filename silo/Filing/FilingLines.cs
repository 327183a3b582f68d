using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Indicators;
using Monitor.Readings;
using static Monitor.Readings.Missing;

namespace Monitor.Filing;

/// <summary>Writes a form's lines for a period, with what is filed and what it can be compared with.</summary>
public static class FilingLines
{
    public static IReadOnlyList<FilingLine> Of(SeriesBook book, Form form, Period period) => [.. form.Indicators.Select(indicator => Line(book, form, indicator, period))];

    private static FilingLine Line(SeriesBook book, Form form, Indicator indicator, Period period)
    {
        var (own, toDate) = (Filed(book, indicator, period, Basis.Period), Filed(book, indicator, period, Basis.YearToDate));
        var (previous, lastYear) = (form.Before(period), YearBefore(period));
        return new(indicator.Code, form.Required.Contains(indicator), [.. indicator.Units.Select(unit => new FilingUnit(unit.Name, unit.Factor))], [.. form.AsksOf(indicator)],
            NullIfNaN(own.Value), NullIfNaN(own.Base), NullIfNaN(toDate.Value), NullIfNaN(toDate.Base), NullIfNaN(Value(book, indicator, previous)),
            NullIfNaN(previous.Year < period.Year && indicator.Kind == IndicatorKind.Flow ? 0 : YearToDate(book, indicator, previous)),
            NullIfNaN(Value(book, indicator, lastYear)), NullIfNaN(YearToDate(book, indicator, lastYear)));
    }

    private static Figure Filed(SeriesBook book, Indicator indicator, Period period, Basis basis) => book.Series(indicator.No)?.Get(Timeline.CellOf(period), basis) ?? Figure.None;

    /// <summary>As it was filed; what was not is taken from the series, unless January or February stand there for both months.</summary>
    private static double Value(SeriesBook book, Indicator indicator, Period period)
    {
        var filed = Filed(book, indicator, period, Basis.Period).Value;
        var timeline = book.TimelineOf(indicator);
        return double.IsNaN(filed) && timeline.PeriodOf(timeline.SlotOf(period)) == period ? book.Value(indicator, timeline, timeline.SlotOf(period)) : filed;
    }

    private static double YearToDate(SeriesBook book, Indicator indicator, Period period)
    {
        var filed = Filed(book, indicator, period, Basis.YearToDate).Value;
        if (!double.IsNaN(filed) || indicator.Kind != IndicatorKind.Flow) return filed;
        var timeline = book.TimelineOf(indicator);
        // The year to date of January is January's own; that of a slot is the one of its last month.
        return timeline.PeriodOf(timeline.SlotOf(period)).LastDay == period.LastDay ? book.YearToDate(indicator, timeline, timeline.SlotOf(period)) : Filed(book, indicator, period, Basis.Period).Value;
    }

    private static Period YearBefore(Period period) =>
        period.Kind == PeriodKind.JanuaryFebruary ? Period.JanuaryFebruary(period.Year - 1) : Period.Month(period.Year - 1, period.MonthOfYear);
}
