using Monitor.Forecasting;

namespace Monitor.Reporting;

/// <summary>The outlook by <see cref="MonthlyForecaster"/> on the series as it is.</summary>
public sealed class ForecastOutlook : IOutlook
{
    /// <summary>Two years: with less there is no season to tell from chance.</summary>
    private const int LeastYears = 2;

    public OutlookPath? Project(double[] history, int slots, int slotsPerYear)
    {
        if (slots < 1 || history.Count(value => !double.IsNaN(value)) < LeastYears * slotsPerYear) return null;
        var forecast = MonthlyForecaster.Forecast(history, slots, new() { Season = slotsPerYear });
        return new(forecast.Mean, forecast.Lo80, forecast.Hi80);
    }
}
