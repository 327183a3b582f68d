using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Calendar;

/// <summary>How a form of an enterprise stands for a period.</summary>
/// <param name="Due">The last day in time.</param>
/// <param name="OverdueDays">Workdays after the due day, up to the filing or, when it is missing, up to today.</param>
public readonly record struct Standing(ReportingState State, DateOnly Due, DateTimeOffset? FiledAt, int OverdueDays)
{
    /// <param name="filedAt">When the figures that make it filed were stated; null when they are not there.</param>
    /// <param name="today">In the bureau's time zone.</param>
    public static Standing Of(EnterpriseProfile enterprise, Form form, Period period, DateTimeOffset? filedAt, ReportingModel reporting,
        WorkCalendar calendar, TimeZoneInfo zone, DateOnly today)
    {
        var due = form.DueOn(period, calendar);
        var filedOn = filedAt is { } at ? DayOf(at, zone) : (DateOnly?)null;
        var overdue = calendar.WorkdaysBetween(due, filedOn ?? today);
        var state = Excused(enterprise, form, period, reporting)
            ?? (filedOn is { } day ? day <= due ? ReportingState.Filed : ReportingState.Late
                : today <= period.LastDay ? ReportingState.NotDue
                : today <= due ? ReportingState.Due
                : ReportingState.Missing);
        return new(state, due, filedAt, state is ReportingState.Late or ReportingState.Missing ? overdue : 0);
    }

    /// <summary>
    /// Why the form is not expected; null when it is. Expected of an enterprise is the form of every period on whose last day it is on
    /// the roster: one that enters in mid-month files that month, one that has left before the month's end does not.
    /// </summary>
    public static ReportingState? Excused(EnterpriseProfile enterprise, Form form, Period period, ReportingModel reporting)
    {
        if (!form.IsFiledBy(enterprise) || !form.HasPeriod(period)) return ReportingState.Exempt;
        if (period.LastDay < enterprise.From || period.LastDay > enterprise.To) return ReportingState.Exempt;
        return reporting.KindOf(enterprise.No, form.Code, period) switch
        {
            ExemptionKind.Exempt => ReportingState.Exempt,
            ExemptionKind.Suspended => ReportingState.Suspended,
            _ => null,
        };
    }

    public static DateOnly DayOf(DateTimeOffset time, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, zone).DateTime);
}
