using Monitor.Contracts;

namespace Monitor.Jobs;

/// <summary>Which periods a job is due for.</summary>
public static class JobCalendar
{
    /// <summary>No form is due later than that after its period.</summary>
    private const int MonthsBack = 3;

    /// <summary>The periods whose day falls within some days, in order of that day.</summary>
    public static IReadOnlyList<(Period Period, DateOnly Day)> Between(IBureauJob job, DateOnly first, DateOnly last)
    {
        var due = new List<(Period Period, DateOnly Day)>();
        for (var month = new DateOnly(first.Year, first.Month, 1).AddMonths(-MonthsBack); month <= last; month = month.AddMonths(1))
        {
            Add(Period.Month(month.Year, month.Month));
            if (month.Month == 2) Add(Period.JanuaryFebruary(month.Year));
        }

        due.Sort((a, b) => (a.Day, a.Period).CompareTo((b.Day, b.Period)));
        return due;

        void Add(Period period)
        {
            if (job.DueOn(period) is { } day && day >= first && day <= last) due.Add((period, day));
        }
    }

    /// <summary>The first period that is due after a day.</summary>
    public static (Period Period, DateOnly Day)? Next(IBureauJob job, DateOnly after) =>
        Between(job, after.AddDays(1), after.AddMonths(MonthsBack + 1)) is [var next, ..] ? next : null;

    /// <summary>The last period that was due by a day.</summary>
    public static Period? Newest(IBureauJob job, DateOnly day) => Between(job, day.AddMonths(-MonthsBack - 1), day) is [.., var newest] ? newest.Period : null;
}
