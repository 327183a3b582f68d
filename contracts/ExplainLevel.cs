namespace Monitor.Contracts;

/// <summary>One level of a rule in the explained period.</summary>
/// <param name="At">The metric at which it is met, in the metric's unit.</param>
/// <param name="Hold">Periods in a row for which it must be met to go on.</param>
/// <param name="Met">Whether the period met it.</param>
/// <param name="MetCount">Periods in a row that met it, this one included; counted while it is off.</param>
/// <param name="ClearAt">The metric beyond which it may go off.</param>
/// <param name="ClearHold">Periods in a row beyond that for which it goes off.</param>
/// <param name="Beyond">Whether the period was beyond the clearing line.</param>
/// <param name="BeyondCount">Periods in a row beyond it, this one included; counted while it is on.</param>
/// <param name="OnBefore">It was on before the period.</param>
/// <param name="OnAfter">It is on after it.</param>
public sealed record ExplainLevel(
    Level Level, double At, int Hold, bool Met, int MetCount, double ClearAt, int ClearHold, bool Beyond, int BeyondCount, bool OnBefore, bool OnAfter, Text Sentence);
