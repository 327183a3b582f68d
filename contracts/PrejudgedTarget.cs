namespace Monitor.Contracts;

/// <summary>How a year's target stands.</summary>
/// <param name="Name">The target's name.</param>
/// <param name="SetBy">Whose target it is, such as <c>area:gongyi</c>: a firm is held against its area's, an industry or chain against the city's.</param>
/// <param name="Growth">The growth aimed at, in percent.</param>
/// <param name="Value">What the year must come to.</param>
/// <param name="Probability">That it does, 0 to 1.</param>
/// <param name="RequiredGrowth">Growth on last year that the months left must have, in percent, -100 when the target is met already; absent when last year's same months come to nothing.</param>
/// <param name="MonthsLeft">Months of the year after the origin.</param>
public sealed record PrejudgedTarget(string Name, string SetBy, double Growth, double Value, double Probability, double? RequiredGrowth, int MonthsLeft);
