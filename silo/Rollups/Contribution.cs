using Monitor.Contracts;

namespace Monitor.Rollups;

/// <summary>What an accepted submission changed of one firm's share in its aggregates, for one indicator and one period as it is judged.</summary>
/// <param name="Indicator">Number in the catalogue.</param>
/// <param name="OldValue">The figure before; NaN when there was none. A prior without a value counts nowhere and is NaN as well.</param>
/// <param name="OldPrior">What it was compared with: the reported base, or last year's own figure.</param>
public readonly record struct Contribution(int Indicator, Period Period, double OldValue, double OldPrior, double NewValue, double NewPrior);
