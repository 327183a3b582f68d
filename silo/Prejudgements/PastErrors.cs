using Monitor.Forecasting;

namespace Monitor.Prejudgements;

/// <summary>
/// What the errors of forecasts like these were: many series of an indicator are forecast again from an earlier origin and held against what
/// came since. It tells two things. How far the intervals must be widened to hold the share they promise (the quantile of the errors over the
/// half-widths, as in split conformal prediction: Lei et al., Journal of the American Statistical Association 113, 2018; never narrowed). And how far errors
/// some steps apart go together, which the interval of a sum needs: independent ones would cancel, those of a misjudged level add up.
/// </summary>
/// <remarks>
/// A sum's interval follows as for any elliptical distribution (normal, Student's t), of which a sum is of the same family:
/// <c>w = sqrt(sum over h, k of r(|h - k|) w(h) w(k))</c> with the half-widths <c>w(h)</c> of the steps; compare lead-time demand in Hyndman, Koehler,
/// Ord and Snyder, Forecasting with Exponential Smoothing (2008), chapter 6, where the correlation is the model's instead of a measured one.
/// </remarks>
internal sealed class PastErrors
{
    /// <summary>Series forecast again: enough to see a correlation of 0.1, at little cost.</summary>
    private const int MostSeries = 150;

    /// <summary>Fewer tell nothing.</summary>
    private const int FewestSeries = 20;

    /// <summary>One strike must not be all that is seen.</summary>
    private const double MostDeviations = 4;

    private const double MostWidening = 3;

    private readonly double[] _byLag;

    private PastErrors(double[] byLag, double widening80, double widening95)
    {
        (_byLag, Widening80) = (byLag, widening80);
        // The wider interval must hold the narrower one, whose half-width is about five ninths of its own.
        Widening95 = Math.Max(widening95, widening80 / 1.5);
    }

    /// <summary>Nothing is known: steps' intervals stay, and of a sum their ends are added up, which is never too narrow.</summary>
    public static PastErrors Unknown { get; } = new([], 1, 1);

    /// <summary>What half-widths of 80 % intervals are to be multiplied by.</summary>
    public double Widening80 { get; }

    /// <summary>The same of 95 % intervals.</summary>
    public double Widening95 { get; }

    /// <summary>Correlation of the errors of steps so far apart, 0 to 1.</summary>
    public double At(int lag) => lag == 0 || _byLag.Length == 0 ? 1 : _byLag[Math.Min(lag, _byLag.Length - 1)];

    /// <summary>Half-width of the interval of a sum of steps, before widening.</summary>
    public double HalfWidth(ReadOnlySpan<double> steps)
    {
        var squares = 0.0;
        for (var h = 0; h < steps.Length; h++)
        {
            for (var k = 0; k < steps.Length; k++) squares += At(Math.Abs(h - k)) * steps[h] * steps[k];
        }

        return Math.Sqrt(Math.Max(0, squares));
    }

    /// <param name="histories">Oldest first, without gaps.</param>
    /// <param name="season">Slots in a year: each series is forecast from that many before its end, or fewer where two years would not be left to learn from.</param>
    public static PastErrors Of(IReadOnlyList<double[]> histories, int season, CancellationToken cancellationToken)
    {
        var usable = histories.Where(history => history.Length > 2 * season).ToList();
        if (usable.Count < FewestSeries) return Unknown;
        var every = (usable.Count + MostSeries - 1) / MostSeries;
        var chosen = usable.Where((_, i) => i % every == 0).ToList();
        var errors = new (double In80, double In95)[chosen.Count][];
        Parallel.For(0, chosen.Count, new ParallelOptions { CancellationToken = cancellationToken }, i => errors[i] = Errors(chosen[i], season));
        return new(Correlate([.. errors.Select(own => own.Select(error => error.In95).ToArray())], season),
            Quantile(errors.SelectMany(own => own).Select(error => Math.Abs(error.In80)), 0.8), Quantile(errors.SelectMany(own => own).Select(error => Math.Abs(error.In95)), 0.95));
    }

    /// <summary>Errors in half-widths of the two intervals.</summary>
    private static (double In80, double In95)[] Errors(double[] history, int season)
    {
        var steps = Math.Min(season, history.Length - (2 * season));
        var origin = history.Length - steps;
        var outlook = new Outlook(MonthlyForecaster.Forecast(history.AsSpan(0, origin), steps, new() { Season = season }));
        var errors = new (double, double)[steps];
        for (var h = 0; h < steps; h++)
        {
            var error = history[origin + h] - outlook.Mean[h];
            errors[h] = (Over(error, outlook.Down80[h], outlook.Up80[h]), Over(error, outlook.Down95[h], outlook.Up95[h]));
        }

        return errors;
    }

    /// <summary>A constant series that went on has no error; one that moved says nothing of how widths fit.</summary>
    private static double Over(double error, double down, double up) => (error < 0 ? down : up) is > 0 and var width ? error / width : 0;

    private static double Quantile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return Math.Clamp(sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(share * (sorted.Length + 1)) - 1)], 1, MostWidening);
    }

    private static double[] Correlate(double[][] errors, int season)
    {
        var byLag = new double[season];
        Array.Fill(byLag, 1);
        for (var lag = 1; lag < season; lag++)
        {
            double products = 0, first = 0, second = 0;
            foreach (var own in errors)
            {
                for (var h = 0; h + lag < own.Length; h++)
                {
                    var (one, other) = (Math.Clamp(own[h], -MostDeviations, MostDeviations), Math.Clamp(own[h + lag], -MostDeviations, MostDeviations));
                    products += one * other;
                    first += one * one;
                    second += other * other;
                }
            }

            // Errors that seem to cancel are not trusted to; where no series reaches so far, the last lag that was seen stands for the rest.
            byLag[lag] = first > 0 && second > 0 ? Math.Clamp(products / Math.Sqrt(first * second), 0, 1) : byLag[lag - 1];
        }

        return byLag;
    }
}
