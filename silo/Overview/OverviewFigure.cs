namespace Monitor.Overview;

/// <summary>An indicator of an aggregate in the month. Growth is of the firms present in both years, in percent; in points for a ratio.</summary>
/// <param name="Value">Of all that reported, in the unit that figures are kept in; absent when nothing has been reported.</param>
/// <param name="Points">Its part in the city's growth, in points; absent for a ratio and where sums cannot weigh.</param>
/// <param name="Rising">Firms above last year.</param>
/// <param name="Falling">Firms below last year.</param>
/// <param name="Compared">Firms present in both years.</param>
/// <param name="Trend">Growth on the year in the periods of a year up to the month, oldest first; empty for parts of the city.</param>
public sealed record OverviewFigure(
    string Indicator, string Unit, double? Value, double? Yoy, double? YtdYoy, double? Points, int Rising, int Falling, int Compared, IReadOnlyList<double?> Trend);
