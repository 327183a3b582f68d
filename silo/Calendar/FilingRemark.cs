using Monitor.Contracts;

namespace Monitor.Calendar;

/// <summary>A filing that says something of the quality of its figures.</summary>
/// <param name="Indicators">Numbers of the indicators filed.</param>
/// <param name="Explanation">Why the figures are right although they failed the soft checks in <paramref name="Flags"/>.</param>
/// <param name="Revised">How many figures it replaced.</param>
public sealed record FilingRemark(
    IReadOnlyList<Period> Periods, IReadOnlyList<int> Indicators, DateTimeOffset AsOf, DateTimeOffset ReceivedAt, string By, string Why,
    string Explanation, IReadOnlyList<string> Flags, int Revised);
