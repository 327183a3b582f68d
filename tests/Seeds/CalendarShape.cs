namespace Monitor.Tests.Seeds;

/// <summary>calendar.yaml, parsed strictly: a key that is not here fails.</summary>
internal sealed class CalendarShape
{
    public List<Day> Holidays { get; set; } = [];
    public List<Day> Workdays { get; set; } = [];
    public List<Span> Hours { get; set; } = [];
    public Dictionary<int, string> SpringFestival { get; set; } = [];

    internal sealed class Span
    {
        public string From { get; set; } = "";
        public string To { get; set; } = "";
    }

    internal sealed class Day
    {
        public string Date { get; set; } = "";
        public string Name { get; set; } = "";
    }
}
