namespace Monitor.Forecasting;

/// <summary>Pulls single gross outliers towards their neighbours, so that a slip of the pen does not become a level, a trend or a season.</summary>
internal static class Outliers
{
    private const int Neighbours = 4;
    private const double Limit = 8;

    /// <summary>
    /// The values with those further than eight robust deviations from the running median of nine months (seasonally adjusted) moved to that
    /// distance. The first and last four months stay as they are: there an outlier cannot be told from a new level.
    /// </summary>
    /// <returns>The array given when nothing is to be moved.</returns>
    public static double[] Pull(double[] values, SeasonalShape shape)
    {
        var n = values.Length;
        if (n <= 2 * Neighbours)
            return values;
        Span<double> rest = n <= 512 ? stackalloc double[n] : new double[n];
        Span<double> window = stackalloc double[2 * Neighbours + 1];
        for (var t = 0; t < n; t++)
            rest[t] = shape.LevelUnder(t, values[t]);
        Span<double> level = n <= 512 ? stackalloc double[n] : new double[n];
        for (var t = 0; t < n; t++)
        {
            var from = Math.Max(0, t - Neighbours);
            var near = window[..(Math.Min(n - 1, t + Neighbours) - from + 1)];
            rest.Slice(from, near.Length).CopyTo(near);
            near.Sort();
            level[t] = near[near.Length / 2];
        }

        for (var t = 0; t < n; t++)
            rest[t] -= level[t];
        for (var t = 0; t < n; t++)
            level[t] = Math.Abs(rest[t]);
        level.Sort();
        // 1.4826 makes the median absolute deviation that of a normal variable.
        var most = Limit * 1.4826 * level[n / 2];
        if (most == 0)
            return values;
        var pulled = values;
        for (var t = Neighbours; t < n - Neighbours; t++)
        {
            if (Math.Abs(rest[t]) <= most)
                continue;
            if (ReferenceEquals(pulled, values))
                pulled = [.. values];
            pulled[t] += Math.CopySign(most, rest[t]) - rest[t];
        }

        return pulled;
    }
}
