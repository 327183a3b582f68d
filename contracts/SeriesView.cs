namespace Monitor.Contracts;

/// <summary>An indicator's series of an enterprise, oldest first, gaps included as points without a value.</summary>
public sealed record SeriesView(string Enterprise, string Indicator, string Unit, IReadOnlyList<SeriesPoint> Points);
