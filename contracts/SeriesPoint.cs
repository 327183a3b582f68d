namespace Monitor.Contracts;

/// <summary>One period of a series. Growth is in percent, in points for a ratio; a number that cannot be formed is absent.</summary>
public sealed record SeriesPoint(
    Period Period, double? Value, double? Base, double? YearToDate, double? Yoy, double? Mom, double? YtdYoy, int Revisions);
