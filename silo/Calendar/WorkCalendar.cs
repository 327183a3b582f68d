using System.Collections.Frozen;
using System.Globalization;
using Monitor.Forecasting;
using Monitor.Reference;

namespace Monitor.Calendar;

/// <summary>
/// Which days are worked: Monday to Friday but public holidays, and the weekend days that are worked in exchange. Immutable.
/// For years that the file does not hold yet (the State Council announces a year's holidays the November before) only weekends are off.
/// </summary>
/// <param name="festival">Null when no festival day is known.</param>
public sealed class WorkCalendar(IEnumerable<DateOnly> holidays, IEnumerable<DateOnly> workdays, SpringFestival? festival = null)
{
    private readonly FrozenSet<DateOnly> _holidays = holidays.ToFrozenSet();
    private readonly FrozenSet<DateOnly> _workdays = workdays.ToFrozenSet();

    /// <summary>Morning and afternoon, eight hours, where no file says otherwise.</summary>
    private static readonly WorkingHours[] UsualHours = [new(TimeSpan.FromHours(8.5), TimeSpan.FromHours(12)), new(TimeSpan.FromHours(13.5), TimeSpan.FromHours(18))];

    /// <summary>A calendar without holidays.</summary>
    public static WorkCalendar WeekendsOnly { get; } = new([], []);

    /// <exception cref="SeedException">The file is missing or faulty.</exception>
    public static WorkCalendar Read(string file)
    {
        var document = SeedFile.ReadYaml<CalendarDocument>(file);
        return new(document.Holidays.Select(day => Parse(day.Date, file)), document.Workdays.Select(day => Parse(day.Date, file)),
            document.SpringFestival.Count == 0 ? null : new([.. document.SpringFestival.Values.Select(day => Parse(day, file))]))
        {
            Hours = document.Hours.Count == 0 ? UsualHours : WorkingHours.Read(document.Hours, file),
        };
    }

    /// <summary>The hours that are worked on a workday, in order; never none.</summary>
    public IReadOnlyList<WorkingHours> Hours { get; init; } = UsualHours;

    /// <summary>The Spring Festivals, for forecasts.</summary>
    public SpringFestival? Festival => festival;

    public bool IsWorkday(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? _workdays.Contains(day) : !_holidays.Contains(day);

    /// <returns>The day itself when it is a workday.</returns>
    public DateOnly NextWorkday(DateOnly day)
    {
        while (!IsWorkday(day)) day = day.AddDays(1);
        return day;
    }

    /// <returns>The <paramref name="count"/>th workday after a day.</returns>
    public DateOnly WorkdayAfter(DateOnly day, int count)
    {
        for (; count > 0; count--) day = NextWorkday(day.AddDays(1));
        return day;
    }

    /// <summary>Workdays after one day up to and with another; 0 when that is not later.</summary>
    public int WorkdaysBetween(DateOnly after, DateOnly through)
    {
        var count = 0;
        for (var day = after; day < through;)
        {
            day = day.AddDays(1);
            if (IsWorkday(day)) count++;
        }

        return count;
    }

    private static DateOnly Parse(string day, string file) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new SeedException(file, $"'{day}' is no day; write 2026-03-15");
}
