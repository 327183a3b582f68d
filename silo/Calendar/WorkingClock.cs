namespace Monitor.Calendar;

/// <summary>A clock that goes on in working hours only. Pure: what it shows follows from the calendar.</summary>
/// <param name="zone">The bureau's.</param>
public sealed class WorkingClock(WorkCalendar calendar, TimeZoneInfo zone)
{
    /// <summary>The working time in a span of time; none when it ends before it begins.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to)
    {
        var worked = TimeSpan.Zero;
        if (to <= from) return worked;
        foreach (var (begin, end) in SpansFrom(from))
        {
            if (begin >= to) break;
            var (first, last) = (begin > from ? begin : from, end < to ? end : to);
            if (last > first) worked += last - first;
        }

        return worked;
    }

    /// <returns>The moment at which so much working time has passed; for none of it the first working moment.</returns>
    public DateTimeOffset After(DateTimeOffset from, TimeSpan worked)
    {
        foreach (var (begin, end) in SpansFrom(from))
        {
            var at = begin > from ? begin : from;
            if (at >= end) continue;
            if (worked <= end - at) return at + worked;
            worked -= end - at;
        }

        throw new InvalidOperationException("Days have no end.");
    }

    /// <summary>Midnight at which a day begins.</summary>
    public DateTimeOffset StartOf(DateOnly day) => At(day, TimeSpan.Zero);

    private IEnumerable<(DateTimeOffset Begin, DateTimeOffset End)> SpansFrom(DateTimeOffset from)
    {
        for (var day = Standing.DayOf(from, zone); ; day = day.AddDays(1))
        {
            if (!calendar.IsWorkday(day)) continue;
            foreach (var (begin, end) in calendar.Hours) yield return (At(day, begin), At(day, end));
        }
    }

    private DateTimeOffset At(DateOnly day, TimeSpan time)
    {
        var local = day.ToDateTime(TimeOnly.MinValue) + time;
        return new(local, zone.GetUtcOffset(local));
    }
}
