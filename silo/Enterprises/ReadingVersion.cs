using Monitor.Contracts;

namespace Monitor.Enterprises;

/// <summary>A version of a figure, to be stored: in the kept unit, base NaN when none was reported.</summary>
public readonly record struct ReadingVersion(int Indicator, Period Period, Basis Basis, double Value, double Base);
