namespace Monitor.Forecasting;

/// <summary>Downhill simplex search inside a box (Nelder and Mead 1965); points are clamped to the box. Deterministic.</summary>
internal static class NelderMead
{
    /// <summary>Improves <paramref name="best"/> (length k, at most 8) in place and returns the value reached.</summary>
    /// <param name="objective">What to minimise.</param>
    /// <param name="best">The start, then the minimiser.</param>
    /// <param name="low">Lower bounds, length k.</param>
    /// <param name="high">Upper bounds, length k.</param>
    /// <param name="evaluations">At most about this many evaluations.</param>
    public static double Minimise<T>(ref T objective, scoped Span<double> best, scoped ReadOnlySpan<double> low, scoped ReadOnlySpan<double> high, int evaluations)
        where T : struct, IObjective, allows ref struct
    {
        var k = best.Length;
        Span<double> simplex = stackalloc double[(k + 1) * k];
        Span<double> values = stackalloc double[k + 1];
        for (var i = 0; i <= k; i++)
        {
            var vertex = simplex.Slice(i * k, k);
            best.CopyTo(vertex);
            if (i > 0)
            {
                var step = 0.2 * (high[i - 1] - low[i - 1]);
                vertex[i - 1] += vertex[i - 1] + step <= high[i - 1] ? step : -step;
            }

            values[i] = objective.Value(vertex);
        }

        Span<double> centre = stackalloc double[k];
        Span<double> trial = stackalloc double[k];
        Span<double> further = stackalloc double[k];
        for (var used = k + 1; used < evaluations;)
        {
            var (lowest, highest, second) = Rank(values);
            if (values[highest] - values[lowest] <= 1e-7 * (Math.Abs(values[lowest]) + 1e-12))
                break;
            Centre(simplex, highest, centre);
            var worst = simplex.Slice(highest * k, k);
            var reflected = Try(ref objective, centre, worst, 1.0, low, high, trial);
            used++;
            if (reflected < values[lowest])
            {
                var expanded = Try(ref objective, centre, worst, 2.0, low, high, further);
                used++;
                Replace(worst, values, highest, expanded < reflected ? further : trial, Math.Min(expanded, reflected));
            }
            else if (reflected < values[second])
            {
                Replace(worst, values, highest, trial, reflected);
            }
            else
            {
                var contracted = Try(ref objective, centre, worst, reflected < values[highest] ? 0.5 : -0.5, low, high, further);
                used++;
                if (contracted < Math.Min(reflected, values[highest]))
                    Replace(worst, values, highest, further, contracted);
                else
                    used += Shrink(ref objective, simplex, values, lowest);
            }
        }

        var (winner, _, _) = Rank(values);
        simplex.Slice(winner * k, k).CopyTo(best);
        return values[winner];
    }

    private static double Try<T>(
        ref T objective, scoped ReadOnlySpan<double> centre, scoped ReadOnlySpan<double> worst, double factor, scoped ReadOnlySpan<double> low,
        scoped ReadOnlySpan<double> high, scoped Span<double> trial)
        where T : struct, IObjective, allows ref struct
    {
        for (var j = 0; j < trial.Length; j++)
            trial[j] = Math.Clamp(centre[j] + factor * (centre[j] - worst[j]), low[j], high[j]);
        return objective.Value(trial);
    }

    private static void Replace(Span<double> vertex, Span<double> values, int index, ReadOnlySpan<double> point, double value)
    {
        point.CopyTo(vertex);
        values[index] = value;
    }

    private static int Shrink<T>(ref T objective, scoped Span<double> simplex, scoped Span<double> values, int lowest)
        where T : struct, IObjective, allows ref struct
    {
        var k = values.Length - 1;
        var anchor = simplex.Slice(lowest * k, k);
        for (var i = 0; i <= k; i++)
        {
            if (i == lowest)
                continue;
            var vertex = simplex.Slice(i * k, k);
            for (var j = 0; j < k; j++)
                vertex[j] = 0.5 * (vertex[j] + anchor[j]);
            values[i] = objective.Value(vertex);
        }

        return k;
    }

    private static void Centre(ReadOnlySpan<double> simplex, int without, Span<double> centre)
    {
        var k = centre.Length;
        centre.Clear();
        for (var i = 0; i <= k; i++)
        {
            if (i == without)
                continue;
            for (var j = 0; j < k; j++)
                centre[j] += simplex[i * k + j] / k;
        }
    }

    private static (int Lowest, int Highest, int Second) Rank(ReadOnlySpan<double> values)
    {
        var lowest = 0;
        var highest = 0;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] < values[lowest])
                lowest = i;
            if (values[i] > values[highest])
                highest = i;
        }

        var second = lowest;
        for (var i = 0; i < values.Length; i++)
        {
            if (i != highest && values[i] > values[second])
                second = i;
        }

        return (lowest, highest, second);
    }
}
