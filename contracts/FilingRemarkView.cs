namespace Monitor.Contracts;

/// <summary>A filing that says something of the quality of its figures: it failed soft checks and was explained, or it replaced figures.</summary>
/// <param name="Indicators">Codes of the indicators filed.</param>
/// <param name="AsOf">When the figures were stated.</param>
/// <param name="Explanation">Why the figures are right although they failed the soft checks in <paramref name="Flags"/>.</param>
/// <param name="Revised">How many figures it replaced.</param>
public sealed record FilingRemarkView(
    IReadOnlyList<Period> Periods, IReadOnlyList<string> Indicators, DateTimeOffset AsOf, DateTimeOffset ReceivedAt, string By, string Why,
    string Explanation, IReadOnlyList<string> Flags, int Revised);
