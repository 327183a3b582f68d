namespace Monitor.Forecasting;

/// <summary>
/// The same period of last year, shifted by what the last year differed on average from the one before; the interval is
/// normal, with the standard deviation of the seasonal differences (Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 5.2 and 5.5).
/// </summary>
public sealed class SeasonalStep : IForecaster
{
    private const double Normal95 = 1.96;

    /// <summary>Share of the level below which no spread is believed.</summary>
    private const double Rounding = 1e-3;

    /// <summary>Fewer seasonal differences say nothing of their spread.</summary>
    private const int FewestDifferences = 6;

    public NextPeriod? Next(ReadOnlySpan<double> history, in ForecastPlace place)
    {
        var season = place.Season;
        if (history.Length < season || double.IsNaN(history[^season])) return null;
        var (count, mean, squares, level) = (0, 0.0, 0.0, 0.0);
        for (var i = season; i < history.Length; i++)
        {
            var difference = history[i] - history[i - season];
            if (double.IsNaN(difference)) continue;
            count++;
            var before = difference - mean;
            mean += before / count;
            squares += before * (difference - mean);
            level += Math.Abs(history[i]);
        }

        if (count < FewestDifferences) return null;
        var spread = Math.Sqrt(squares / (count - 1));
        // A series that repeats itself to the digit still has a figure's rounding as its error.
        var half = Math.Max(1e-9, Normal95 * Math.Max(spread, Rounding * level / count));
        return new(history[^season] + mean, half, half);
    }
}
