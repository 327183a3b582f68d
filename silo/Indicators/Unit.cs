namespace Monitor.Indicators;

/// <summary>A unit in which an indicator may be filed.</summary>
/// <param name="Factor">Multiplies a filed figure to give the kept unit; the kept unit's own is 1.</param>
public sealed record Unit(string Name, double Factor);
