namespace Monitor.Contracts;

/// <summary>One version of a reading: who stated which figure, when and why, and whether it is the one that holds.</summary>
/// <param name="Explanation">Why the figure is right although it failed the soft checks in <paramref name="Flags"/>.</param>
public sealed record ReadingVersionView(
    Period Period, string Indicator, Basis Basis, double Value, double? Base, string Unit,
    int Version, DateTimeOffset AsOf, DateTimeOffset ReceivedAt, string By, string Why,
    string Explanation, IReadOnlyList<string> Flags, bool Current);
