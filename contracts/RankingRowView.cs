namespace Monitor.Contracts;

/// <summary>An area's place.</summary>
/// <param name="Movement">Places gained since the period before.</param>
/// <param name="Values">One per component, percent; absent where it cannot be formed.</param>
/// <param name="Scores">One per component, 60 to 100.</param>
public sealed record RankingRowView(string Area, Text Name, int? Rank, int? Movement, double? Score, IReadOnlyList<double?> Values, IReadOnlyList<double?> Scores, Text Why);
