using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Reference;
using Monitor.Reporting;

namespace Monitor.Jobs;

/// <summary>When a month is over for the bureau: on the first workday after the last due day of its forms.</summary>
public static class MonthEnd
{
    /// <returns>Null for a period without a report of its own: January, and February alone.</returns>
    public static DateOnly? DayOf(Period period, ReferenceModel reference) => ReportPeriod.Of(period) == period && reference.Forms.All.Count > 0
        ? WorkdayAfter(reference.Forms.All.Max(form => form.DueOn(period, reference.Calendar)), reference.Calendar)
        : null;

    public static DateOnly WorkdayAfter(DateOnly day, WorkCalendar calendar) => calendar.NextWorkday(day.AddDays(1));
}
