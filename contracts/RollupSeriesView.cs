namespace Monitor.Contracts;

/// <summary>An indicator's rolled-up series of an area, an industry, a chain or the city, oldest first.</summary>
public sealed record RollupSeriesView(SubjectKind Kind, string Code, Text Name, string Indicator, string Unit, IReadOnlyList<RollupPoint> Points);
