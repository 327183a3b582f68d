namespace Monitor.Calendar;

/// <summary>calendar.yaml as it is written.</summary>
public sealed class CalendarDocument
{
    /// <summary>Days off, weekend days inside a holiday included.</summary>
    public required List<Day> Holidays { get; init; }

    /// <summary>Saturdays and Sundays worked in exchange.</summary>
    public required List<Day> Workdays { get; init; }

    /// <summary>The hours that are worked on a workday, in order; the usual ones when absent.</summary>
    public List<Span> Hours { get; init; } = [];

    /// <summary>First day of the lunar year, by calendar year.</summary>
    public Dictionary<int, string> SpringFestival { get; init; } = [];

    public sealed class Day
    {
        public required string Date { get; init; }
        public string Name { get; init; } = "";
    }

    public sealed class Span
    {
        /// <summary>As 08:30.</summary>
        public required string From { get; init; }

        /// <summary>As 12:00; the day ends at 24:00.</summary>
        public required string To { get; init; }
    }
}
