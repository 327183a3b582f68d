using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Indicators;
using Monitor.Readings;

namespace Monitor.Calendar;

/// <summary>A monthly form: which indicators are filed together, by whom, until when.</summary>
public sealed record Form
{
    public required string Code { get; init; }
    public required Text Name { get; init; }

    /// <summary>1 to 31 of the month after the period; the last day of a month that is shorter.</summary>
    public required int DueDay { get; init; }

    /// <summary>January and February are filed as one, due in March.</summary>
    public required bool JanuaryFebruary { get; init; }
    public required IReadOnlySet<Tier> Tiers { get; init; }
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>On which bases flows are asked for.</summary>
    public required IReadOnlyList<Basis> Flows { get; init; }

    /// <summary>The form is filed once these are, on whatever basis.</summary>
    public required IReadOnlyList<Indicator> Required { get; init; }

    /// <summary>Enterprises abroad keep other months and file no such form.</summary>
    public bool IsFiledBy(EnterpriseProfile enterprise) => enterprise.SpringFestival && (Tiers.Count == 0 || Tiers.Contains(enterprise.Tier));

    /// <summary>The bases on which the form asks for an indicator.</summary>
    public IReadOnlyList<Basis> AsksOf(Indicator indicator) => indicator.Kind == IndicatorKind.Flow ? Flows : [Basis.Period];

    /// <summary>The period for which the form is filed in a month: what is filed for January-February belongs to February. Null when none is.</summary>
    public Period? PeriodIn(Period month) => HasPeriod(month)
        ? month
        : month.Kind == PeriodKind.Month && month.MonthOfYear == 2 && JanuaryFebruary ? Period.JanuaryFebruary(month.Year) : null;

    /// <summary>The period before one of the form's.</summary>
    public Period Before(Period period)
    {
        var last = period.FirstDay.AddDays(-1);
        return JanuaryFebruary && last.Month == 2 ? Period.JanuaryFebruary(last.Year) : Period.Month(last.Year, last.Month);
    }

    /// <summary>Whether the form knows such a period.</summary>
    public bool HasPeriod(Period period) => period.Kind switch
    {
        PeriodKind.Month => !JanuaryFebruary || period.MonthOfYear > 2,
        PeriodKind.JanuaryFebruary => JanuaryFebruary,
        _ => false,
    };

    /// <summary>The last day on which the period's form is in time: the due day, or the next workday.</summary>
    public DateOnly DueOn(Period period, WorkCalendar calendar)
    {
        var next = period.LastDay.AddDays(1);
        return calendar.NextWorkday(new(next.Year, next.Month, Math.Min(DueDay, DateTime.DaysInMonth(next.Year, next.Month))));
    }

    /// <summary>The periods whose due day has passed, the newest first, without end.</summary>
    public IEnumerable<Period> ClosedBefore(DateOnly today, WorkCalendar calendar)
    {
        for (var month = new DateOnly(today.Year, today.Month, 1); ; month = month.AddMonths(-1))
        {
            if (JanuaryFebruary && month.Month == 1) continue;
            var period = JanuaryFebruary && month.Month == 2 ? Period.JanuaryFebruary(month.Year) : Period.Month(month.Year, month.Month);
            if (DueOn(period, calendar) < today) yield return period;
        }
    }

    /// <summary>
    /// The periods whose figures count as filed for one: January and February also by their joint figure,
    /// the joint period also by the year to date at the end of February.
    /// </summary>
    public static IEnumerable<Period> FiledAs(Period period)
    {
        yield return period;
        if (period.Kind == PeriodKind.JanuaryFebruary) yield return Period.Month(period.Year, 2);
        else if (period.Kind == PeriodKind.Month && period.MonthOfYear <= 2) yield return Period.JanuaryFebruary(period.Year);
    }

    public bool IsFiled(SeriesBook book, Period period) => Required.All(indicator => FiledAs(period).Any(one => HasFigure(book, indicator, one)));

    private static bool HasFigure(SeriesBook book, Indicator indicator, Period period) =>
        book.Series(indicator.No) is { } series
        && (series.Get(Timeline.CellOf(period), Basis.Period).Version > 0 || series.Get(Timeline.CellOf(period), Basis.YearToDate).Version > 0);
}
