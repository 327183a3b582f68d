namespace Monitor.Forecasting;

/// <summary>A one-step forecast, in the unit of the series.</summary>
/// <param name="HalfWidth">Half of the 95 % interval; greater than zero.</param>
public readonly record struct NextPeriod(double Mean, double HalfWidth);
