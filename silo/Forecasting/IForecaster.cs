namespace Monitor.Forecasting;

/// <summary>Forecasts the next period of a series from those before it.</summary>
public interface IForecaster
{
    /// <param name="history">Oldest first; NaN where a period is missing.</param>
    /// <param name="season">Periods in a year.</param>
    /// <returns>The forecast with the half-width of its 95 % interval; null when the history is too short for one.</returns>
    NextPeriod? Next(ReadOnlySpan<double> history, int season);
}
