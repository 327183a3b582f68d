namespace Monitor.Contracts;

/// <summary>A part of the score.</summary>
/// <param name="Weight">Percent.</param>
public sealed record RankingComponentView(string Id, Text Name, double Weight);
