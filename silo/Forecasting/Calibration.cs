namespace Monitor.Forecasting;

/// <summary>
/// How far a series' forecast errors exceed what its models expect of themselves: the whole forecast is made again at earlier origins of
/// the history, each seeing only what came before, and its errors are divided by the deviations the models then gave.
/// </summary>
internal static class Calibration
{
    private const int Origins = 3;

    // The expectation counts as much as eight origins: three overlapping ones tell little by themselves.
    private const double Weight = 8;

    // Some two dozen numbers (level, trend, season, constants) are estimated: a forecast from n months errs more by sqrt(1 + 24 / n).
    private const double Estimated = 24;

    // One origin that saw a break must not widen the intervals without end.
    private const double MostFactor = 5;

    /// <summary>The factor for the models' deviations.</summary>
    /// <param name="values">The history in unit scale.</param>
    /// <param name="season">Months per season.</param>
    /// <param name="horizon">Months ahead wanted; beyond two seasons the errors of two seasons are taken.</param>
    public static double Factor(ReadOnlySpan<double> values, int season, int horizon)
    {
        var reach = Math.Min(horizon, 2 * season);
        Span<double> mean = stackalloc double[reach];
        Span<double> deviation = stackalloc double[reach];
        var sum = Weight * Math.Sqrt(1 + Estimated / values.Length);
        var weight = Weight;
        for (var step = Origins; step >= 1; step--)
        {
            var origin = values.Length - (reach * step + Origins - 1) / Origins;
            if (origin < Math.Max(Combination.LeastForAll, values.Length / 2))
                continue;
            var ahead = Math.Min(reach, values.Length - origin);
            var view = new SeriesView(values[..origin].ToArray(), season);
            Combination.Forecast(view, season, mean[..ahead], deviation[..ahead]);
            sum += Math.Min(Excess(view.Bend, values[origin..], mean[..ahead], deviation[..ahead]), MostFactor);
            weight += 1;
        }

        return sum / weight;
    }

    private static double Excess(Bend bend, ReadOnlySpan<double> actual, ReadOnlySpan<double> mean, ReadOnlySpan<double> deviation)
    {
        var sum = 0.0;
        for (var h = 0; h < mean.Length; h++)
            sum += Math.Abs(bend.Apply(actual[h]) - bend.Apply(mean[h])) / (deviation[h] + 1e-9);
        // The mean absolute error of a normal variable is 0.798 standard deviations.
        return sum / mean.Length / 0.798;
    }
}
