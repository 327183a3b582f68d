namespace Monitor.Calendar;

/// <summary>calendar.yaml as it is written.</summary>
public sealed class CalendarDocument
{
    /// <summary>Days off, weekend days inside a holiday included.</summary>
    public required List<Day> Holidays { get; init; }

    /// <summary>Saturdays and Sundays worked in exchange.</summary>
    public required List<Day> Workdays { get; init; }

    /// <summary>First day of the lunar year, by calendar year.</summary>
    public Dictionary<int, string> SpringFestival { get; init; } = [];

    public sealed class Day
    {
        public required string Date { get; init; }
        public string Name { get; init; } = "";
    }
}
