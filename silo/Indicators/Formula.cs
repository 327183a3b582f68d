using Monitor.Contracts;

namespace Monitor.Indicators;

/// <summary>How a derived indicator is computed from two that are filed.</summary>
/// <param name="First">Number of the numerator, or of the balance.</param>
/// <param name="Second">Number of the denominator, or of the flow.</param>
/// <param name="Basis">Of a quotient of flows: the period's figures or the year's to date.</param>
public sealed record Formula(FormulaKind Kind, int First, int Second, double Factor, Basis Basis);
