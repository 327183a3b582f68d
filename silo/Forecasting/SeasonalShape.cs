namespace Monitor.Forecasting;

/// <summary>
/// A seasonal pattern whose swing may grow with the level: <c>season(t) = index[t mod m] (1 + growth (level - reference))</c>.
/// <c>growth = 0</c> is additive seasonality; any other value is multiplicative seasonality about the origin
/// <c>reference - 1 / growth</c>. That origin is estimated and never taken to be zero, so the pattern moves with a shifted series.
/// </summary>
internal sealed class SeasonalShape
{
    private const double LeastSwing = 0.1;
    private const double MostSwing = 5;

    // Residuals beyond this many median absolute residuals count less in a month's mean; in the slope on the level, to which swings far
    // from the reference level belong, only those much further out.
    private const double MonthLimit = 2.5;
    private const double SlopeLimit = 7.5;

    // In error variances: without it the months around a new level pass for a season that grew.
    private const double SlopeRidge = 4;
    private readonly double[] _indices;

    private SeasonalShape(double[] indices, double growth, double reference)
    {
        _indices = indices;
        Growth = growth;
        Reference = reference;
    }

    /// <summary>Deviation of each calendar month at the reference level; they add up to about zero.</summary>
    public ReadOnlySpan<double> Indices => _indices;

    public double Growth { get; }

    public double Reference { get; }

    /// <summary>How much larger than at the reference level the swing is at <paramref name="level"/>.</summary>
    public double Swing(double level) => Math.Clamp(1 + Growth * (level - Reference), LeastSwing, MostSwing);

    /// <summary>The seasonal part at month <paramref name="t"/> (0 is the first of the history) when the level is <paramref name="level"/>.</summary>
    public double At(int t, double level) => _indices[t % _indices.Length] * Swing(level);

    /// <summary>The level under an observed <paramref name="value"/> at month <paramref name="t"/>: solves <c>value = level + At(t, level)</c>.</summary>
    public double LevelUnder(int t, double value)
    {
        var index = _indices[t % _indices.Length];
        var divisor = 1 + index * Growth;
        if (divisor < 0.2)
            return value - index;
        var level = (value - index + index * Growth * Reference) / divisor;
        return value - index * Swing(level);
    }

    /// <summary>Estimates the shape from a series without gaps; flat when there are fewer than two full seasons.</summary>
    /// <param name="values">The series.</param>
    /// <param name="season">Months per season.</param>
    /// <param name="growing">Whether the swing may follow the level; otherwise the shape is additive.</param>
    /// <remarks>
    /// Two passes of classical decomposition (a centred average, then a local trend that reaches both ends); the month means are weighted by
    /// Huber's function so that one strike or stock-taking does not become a habit; last they are shrunk to zero by James and Stein's factor,
    /// which makes the choice "seasonal or not" gradual (Miller and Williams 2003).
    /// </remarks>
    public static SeasonalShape Estimate(ReadOnlySpan<double> values, int season, bool growing)
    {
        var n = values.Length;
        var indices = new double[season];
        if (season < 2 || n < 2 * season)
            return new SeasonalShape(indices, 0, 0);
        Span<double> trend = n <= 512 ? stackalloc double[n] : new double[n];
        Span<double> adjusted = n <= 512 ? stackalloc double[n] : new double[n];
        var half = season / 2;
        var shape = new SeasonalShape(indices, 0, Mean(values));
        LocalTrend.CentredAverage(values, season, trend);
        shape.Medians(values, trend, half, n - half);
        for (var pass = 0; pass < 2; pass++)
        {
            for (var t = 0; t < n; t++)
                adjusted[t] = values[t] - (pass == 0 ? indices[t % season] : shape.At(t, trend[t]));
            LocalTrend.Smooth(adjusted, season, trend);
            if (growing)
                shape = new SeasonalShape(indices, shape.FollowLevel(values, trend, adjusted), shape.Reference);
            shape.Average(values, trend, adjusted);
        }

        shape.Shrink(values, trend);
        return shape;
    }

    /// <summary>Month medians of what is left over the trend between two months: a first guess that a single bad year does not move.</summary>
    private void Medians(ReadOnlySpan<double> values, ReadOnlySpan<double> trend, int from, int to)
    {
        Span<double> rest = stackalloc double[(to - from) / _indices.Length + 1];
        for (var k = 0; k < _indices.Length; k++)
        {
            var count = 0;
            for (var t = k; t < to; t += _indices.Length)
            {
                if (t >= from)
                    rest[count++] = values[t] - trend[t];
            }

            _indices[k] = count > 0 ? Median(rest[..count]) : 0;
        }

        Centre();
    }

    /// <summary>Month means of what is left over the trend, with Huber weights about the previous indices and the spread of all months.</summary>
    private void Average(ReadOnlySpan<double> values, ReadOnlySpan<double> trend, Span<double> room)
    {
        for (var t = 0; t < values.Length; t++)
            room[t] = Math.Abs(values[t] - trend[t] - At(t, trend[t]));
        var limit = MonthLimit * Median(room);
        var season = _indices.Length;
        for (var k = 0; k < season; k++)
        {
            var before = _indices[k];
            double top = 0, bottom = 0;
            for (var t = k; t < values.Length; t += season)
            {
                var swing = Swing(trend[t]);
                var weight = Huber(values[t] - trend[t] - before * swing, limit);
                top += weight * swing * (values[t] - trend[t]);
                bottom += weight * swing * swing;
            }

            _indices[k] = top / bottom;
        }

        Centre();
    }

    private void Centre()
    {
        var mean = Mean(_indices);
        foreach (ref var index in _indices.AsSpan())
            index -= mean;
    }

    private static double Huber(double rest, double limit) => Math.Abs(rest) > limit ? Math.Max(limit, 1e-12) / Math.Abs(rest) : 1;

    private static double Median(Span<double> values)
    {
        values.Sort();
        return 0.5 * (values[(values.Length - 1) / 2] + values[values.Length / 2]);
    }

    /// <summary>The slope of the swing on the level by least squares with Huber weights and a ridge, so that it takes a season to show it.</summary>
    private double FollowLevel(ReadOnlySpan<double> values, ReadOnlySpan<double> trend, Span<double> room)
    {
        for (var t = 0; t < values.Length; t++)
            room[t] = Math.Abs(values[t] - trend[t] - _indices[t % _indices.Length]);
        var limit = SlopeLimit * Median(room);
        double top = 0, bottom = 1e-12, noise = 0;
        for (var t = 0; t < values.Length; t++)
        {
            var index = _indices[t % _indices.Length];
            var rest = values[t] - trend[t] - index;
            var x = index * (trend[t] - Reference);
            var weight = Huber(rest, limit);
            top += weight * rest * x;
            bottom += weight * x * x;
            noise += weight * rest * rest / values.Length;
        }

        return top / (bottom + SlopeRidge * noise);
    }

    private void Shrink(ReadOnlySpan<double> values, ReadOnlySpan<double> trend)
    {
        var season = _indices.Length;
        var n = values.Length;
        double noise = 0, size = 0;
        for (var t = 0; t < n; t++)
        {
            var rest = values[t] - trend[t] - At(t, trend[t]);
            noise += rest * rest;
        }

        noise /= Math.Max(1, n - season - (double)n / season);
        foreach (var index in _indices)
            size += index * index;
        var keep = size > 0 ? Math.Max(0, 1 - Math.Max(0, season - 3) * noise * season / n / size) : 0;
        foreach (ref var index in _indices.AsSpan())
            index *= keep;
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum / values.Length;
    }
}
