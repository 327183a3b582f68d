namespace Monitor.Contracts;

/// <summary>The areas from the best to the last, then those that cannot be ranked.</summary>
/// <param name="Basis">month or yearToDate.</param>
public sealed record RankingView(Period Period, string Basis, IReadOnlyList<RankingComponentView> Components, IReadOnlyList<RankingRowView> Rows);
