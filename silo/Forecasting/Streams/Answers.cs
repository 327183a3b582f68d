namespace Monitor.Forecasting.Streams;

/// <summary>What a detector found about one record, before any ranking.</summary>
/// <param name="Novelty">Distance from the nearest state seen before, in scales.</param>
/// <param name="Unseasonal">The same after taking off what is usual at this time; null while that is unknown.</param>
/// <param name="Regime">The same for the averages and spreads of the last forty and two hundred records.</param>
/// <param name="Change">Signed distance from the short-term forecast, in scales.</param>
/// <param name="HighFrequency">Share of recent records above the 95 % quantile.</param>
internal readonly record struct Answers(double Novelty, double? Unseasonal, double Regime, double Change, double HighFrequency);
