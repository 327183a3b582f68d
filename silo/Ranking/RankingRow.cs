using Monitor.Contracts;

namespace Monitor.Ranking;

/// <summary>An area's place.</summary>
/// <param name="Parts">One per component.</param>
/// <param name="Score">60 to 100; null for an area that cannot be ranked.</param>
/// <param name="Rank">1 for the best; equal scores share a place.</param>
/// <param name="Movement">Places gained since the period before; null when there is nothing to compare.</param>
/// <param name="Strongest">Index of the component that lifts it most above the mean; null when none does.</param>
/// <param name="Weakest">Index of the component that pulls it most below the mean; null when none does.</param>
public sealed record RankingRow(
    string Area, Text Name, IReadOnlyList<RankingPart> Parts, double? Score, int? Rank, int? Movement, int? Strongest, int? Weakest);
