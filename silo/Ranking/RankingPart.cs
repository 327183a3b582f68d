namespace Monitor.Ranking;

/// <summary>One component of an area's score.</summary>
/// <param name="Value">Percent; null when it cannot be formed.</param>
/// <param name="Score">60 to 100; null with the value.</param>
/// <param name="Stamp">Position of the last change of readings in the value.</param>
public sealed record RankingPart(double? Value, double? Score, long Stamp);
