using System.Runtime.Intrinsics;

namespace Monitor.Forecasting;

/// <summary>Additive-error exponential smoothing with the trend chosen by AICc (Hyndman, Koehler, Snyder and Grose 2002).</summary>
internal static class ExponentialSmoothing
{
    /// <summary>Forecasts by the best of the given trends.</summary>
    /// <param name="values">The series.</param>
    /// <param name="indices">Seasonal indices to start from, empty for a seasonally adjusted series.</param>
    /// <param name="trends">The trends to choose from.</param>
    /// <param name="mean">The forecasts.</param>
    /// <param name="deviation">Standard deviations of the forecast errors, same length; empty when not wanted.</param>
    public static void Forecast(ReadOnlySpan<double> values, ReadOnlySpan<double> indices, ReadOnlySpan<Trend> trends, Span<double> mean, Span<double> deviation)
    {
        Span<Vector256<double>> room = stackalloc Vector256<double>[indices.Length];
        var best = double.MaxValue;
        foreach (var trend in trends)
        {
            var smoothing = new Smoothing(values, indices, room, trend);
            var criterion = smoothing.Fit();
            if (criterion >= best)
                continue;
            best = criterion;
            smoothing.Forecast(mean);
            if (deviation.Length > 0)
                smoothing.Deviations(deviation);
        }
    }
}
