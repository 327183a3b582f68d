using Monitor.Contracts;

namespace Monitor.Reporting;

/// <summary>The periods that reports are written for: March to December, and January-February as one.</summary>
public static class ReportPeriod
{
    /// <returns>The report's period; null for one that has no report of its own. February means January-February.</returns>
    public static Period? Of(Period period) => period.Kind switch
    {
        PeriodKind.JanuaryFebruary => period,
        PeriodKind.Month when period.MonthOfYear == 2 => Period.JanuaryFebruary(period.Year),
        PeriodKind.Month when period.MonthOfYear > 2 => period,
        _ => null,
    };

    /// <summary>What to write instead of a period that has no report.</summary>
    public const string Help = "A report is of a month such as 2026-03; January and February are judged together: 2026-01..02. January alone has none.";

    public static Period Before(Period period) => period.Kind == PeriodKind.JanuaryFebruary ? Period.Month(period.Year - 1, 12)
        : period.MonthOfYear == 3 ? Period.JanuaryFebruary(period.Year) : Period.Month(period.Year, period.MonthOfYear - 1);

    public static Text Name(Period period) => new(Alerts.Sentences.PeriodZh(period), period.Kind == PeriodKind.JanuaryFebruary
        ? $"January-February {period.Year}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{new DateOnly(period.Year, period.MonthOfYear, 1):MMMM yyyy}"));
}
