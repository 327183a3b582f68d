namespace Monitor.Seeds;

/// <summary>The dent that the Spring Festival makes in the months around it.</summary>
internal static class SpringFestival
{
    /// <summary>First day of the lunar year, 2022 to 2026, as in calendar.yaml.</summary>
    public static readonly IReadOnlyList<DateOnly> Dates =
        [new(2022, 2, 1), new(2023, 1, 22), new(2024, 2, 10), new(2025, 1, 29), new(2026, 2, 17)];

    /// <param name="month">Index on the timeline.</param>
    /// <param name="depth">Share of output lost on a full holiday.</param>
    /// <returns>What is left of the month, 1 when the festival is far.</returns>
    public static double Factor(int month, double depth)
    {
        var year = Timeline.Year(month);
        var festival = Dates.FirstOrDefault(x => x.Year == year);
        if (festival == default) return 1;
        var first = Timeline.Period(month).FirstDay;
        var days = DateTime.DaysInMonth(first.Year, first.Month);
        var lost = 0.0;
        for (var day = 0; day < days; day++) lost += Lost(first.DayNumber + day - festival.DayNumber);
        return 1 - (depth * lost / days);
    }

    /// <summary>Workers leave before the eve and come back until after the Lantern Festival.</summary>
    private static double Lost(int offset) => offset switch
    {
        < -12 or > 18 => 0,
        < -2 => (offset + 13) * 0.05,
        < 8 => 1,
        _ => (19 - offset) * 0.06,
    };
}
