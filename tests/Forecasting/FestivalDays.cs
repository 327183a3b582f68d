namespace Monitor.Tests.Forecasting;

/// <summary>The first days of the lunar years 2012 to 2022.</summary>
internal static class FestivalDays
{
    public static IReadOnlyList<DateOnly> All { get; } =
    [
        new(2012, 1, 23), new(2013, 2, 10), new(2014, 1, 31), new(2015, 2, 19), new(2016, 2, 8), new(2017, 1, 28),
        new(2018, 2, 16), new(2019, 2, 5), new(2020, 1, 25), new(2021, 2, 12), new(2022, 2, 1),
    ];
}
