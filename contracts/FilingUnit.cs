namespace Monitor.Contracts;

/// <summary>A unit in which a line may be filled in.</summary>
/// <param name="Factor">Multiplies a figure to give the kept unit, whose own factor is 1.</param>
public sealed record FilingUnit(string Name, double Factor);
