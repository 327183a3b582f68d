namespace Monitor.Contracts;

/// <summary>An indicator of the catalogue.</summary>
/// <param name="Units">Units in which it may be filed; the first is the one figures are kept in.</param>
/// <param name="Derived">It is computed from others and is not filed.</param>
public sealed record IndicatorView(
    string Code, Text Name, IReadOnlyList<string> Units, IndicatorKind Kind, Frequency Frequency, Direction GoodDirection, bool Derived);
