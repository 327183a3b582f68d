namespace Monitor.Contracts;

/// <summary>A figure of a filing, in the kept unit.</summary>
/// <param name="Current">It is the version that holds.</param>
public sealed record FiledFigure(string Indicator, Basis Basis, double Value, double? Base, string Unit, bool Current);
