namespace Monitor.Forecasting;

/// <summary>A smooth level by local linear regression with tricube weights (Cleveland 1979); unlike a moving average it reaches both ends.</summary>
internal static class LocalTrend
{
    /// <summary>Writes the level of <paramref name="values"/> to <paramref name="trend"/> (same length), each point from <paramref name="width"/> months to either side.</summary>
    public static void Smooth(ReadOnlySpan<double> values, int width, Span<double> trend)
    {
        Span<double> weights = stackalloc double[width + 1];
        for (var d = 0; d <= width; d++)
        {
            var u = (double)d / (width + 1);
            var root = 1 - u * u * u;
            weights[d] = root * root * root;
        }

        for (var t = 0; t < values.Length; t++)
        {
            double w0 = 0, w1 = 0, w2 = 0, y0 = 0, y1 = 0;
            for (var i = Math.Max(0, t - width); i <= Math.Min(values.Length - 1, t + width); i++)
            {
                var d = i - t;
                var w = weights[Math.Abs(d)];
                w0 += w;
                w1 += w * d;
                w2 += w * d * d;
                y0 += w * values[i];
                y1 += w * d * values[i];
            }

            var determinant = w0 * w2 - w1 * w1;
            trend[t] = determinant > 1e-9 * w0 * w2 ? (w2 * y0 - w1 * y1) / determinant : y0 / w0;
        }
    }

    /// <summary>Writes the centred moving average over one season (half weight at both ends of an even season) and leaves half a season at either end untouched.</summary>
    public static void CentredAverage(ReadOnlySpan<double> values, int season, Span<double> trend)
    {
        var half = season / 2;
        var edge = season % 2 == 0 ? 0.5 : 1;
        for (var t = half; t < values.Length - half; t++)
        {
            var sum = edge * (values[t - half] + values[t + half]);
            for (var j = 1 - half; j < half; j++)
                sum += values[t + j];
            trend[t] = sum / season;
        }
    }
}
