namespace Monitor.Forecasting;

/// <summary>Forecasts the next period of a series from those before it. Pure: the same history at the same place gives the same answer.</summary>
public interface IForecaster
{
    /// <param name="history">Oldest first, up to the period before <paramref name="place"/>; NaN where a period is missing.</param>
    /// <param name="place">The period to forecast.</param>
    /// <returns>The forecast with its 95 % interval; null when the history is too short for one.</returns>
    NextPeriod? Next(ReadOnlySpan<double> history, in ForecastPlace place);
}
