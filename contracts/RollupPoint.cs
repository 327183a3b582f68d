namespace Monitor.Contracts;

/// <summary>A period of an aggregate. Growth is in percent, of the firms present in both years.</summary>
/// <param name="Value">Sum (or mean) of all firms that reported.</param>
/// <param name="Comparable">That of the firms present in both years.</param>
/// <param name="Base">What those firms compare with.</param>
/// <param name="Reporting">Firms that reported.</param>
/// <param name="Compared">Firms present in both years.</param>
/// <param name="Falling">Of those, firms below last year.</param>
/// <param name="Rising">Of those, firms above last year.</param>
/// <param name="Coverage">The share of the aggregate's weight that has reported, 0 to 1.</param>
public sealed record RollupPoint(
    Period Period, double? Value, double? Comparable, double? Base, double? Yoy, double? YtdYoy, int Reporting, int Compared, int Falling, int Rising, double Coverage);
