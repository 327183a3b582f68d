namespace Monitor.Contracts;

/// <summary>The forms of an enterprise for a month.</summary>
/// <param name="Sheets">Empty in a month in which nothing is filed.</param>
public sealed record FilingView(string Enterprise, string EnterpriseName, Tier Tier, string Area, bool Sample, Period Month, IReadOnlyList<FilingSheet> Sheets);
