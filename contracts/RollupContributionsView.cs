namespace Monitor.Contracts;

/// <summary>The firms that moved an aggregate in a period, those that moved it most first.</summary>
/// <param name="Yoy">Growth of the firms present in both years, percent; the sum of their contributions.</param>
public sealed record RollupContributionsView(
    SubjectKind Kind, string Code, Text Name, string Indicator, string Unit, Period Period, double? Yoy, IReadOnlyList<FirmContribution> Firms);
