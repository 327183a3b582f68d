using Monitor.Contracts;

namespace Monitor.Seeds;

/// <summary>Months as indexes. The simulation starts before the filed history, so that bases and years to date exist from its first month.</summary>
internal static class Timeline
{
    /// <summary>2022-01 to 2026-06, and one month more that only orders look ahead to.</summary>
    public const int Months = 55;

    /// <summary>2023-07.</summary>
    public const int FirstFiled = 18;

    /// <summary>2026-06.</summary>
    public const int LastFiled = 53;

    private const int FirstYear = 2022;

    public static int Year(int month) => FirstYear + (month / 12);

    /// <summary>1 to 12.</summary>
    public static int MonthOfYear(int month) => (month % 12) + 1;

    public static Period Period(int month) => Contracts.Period.Month(Year(month), MonthOfYear(month));

    public static bool IsJanuaryOrFebruary(int month) => month % 12 < 2;

    /// <summary>The index of the month that ends the period.</summary>
    public static int Index(Period period) => ((period.Year - FirstYear) * 12) + period.MonthOfYear - 1;
}
