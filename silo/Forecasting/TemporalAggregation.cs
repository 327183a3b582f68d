namespace Monitor.Forecasting;

/// <summary>
/// Multiple temporal aggregation (Kourentzes, Petropoulos and Trapero 2014): the series is averaged over blocks of several lengths, each
/// aggregate is forecast by exponential smoothing, and the forecasts of a month are averaged. Slow movements show in the long blocks.
/// </summary>
internal static class TemporalAggregation
{
    private const int LeastBlocks = 4;

    /// <summary>Forecasts a seasonally adjusted series.</summary>
    public static void Forecast(ReadOnlySpan<double> values, ReadOnlySpan<int> lengths, Span<double> mean)
    {
        mean.Clear();
        var used = 0;
        Span<double> blocks = values.Length <= 512 ? stackalloc double[values.Length] : new double[values.Length];
        Span<double> ahead = mean.Length <= 512 ? stackalloc double[mean.Length] : new double[mean.Length];
        foreach (var length in lengths)
        {
            var count = values.Length / length;
            if (count < LeastBlocks && length > 1)
                continue;
            // Whole blocks counted from the end: the incomplete one is the oldest.
            var first = values.Length - count * length;
            for (var i = 0; i < count; i++)
            {
                blocks[i] = 0;
                foreach (var value in values.Slice(first + i * length, length))
                    blocks[i] += value / length;
            }

            ExponentialSmoothing.Forecast(blocks[..count], [], [Trend.None, Trend.Damped], ahead[..((mean.Length + length - 1) / length)], []);
            for (var h = 0; h < mean.Length; h++)
                mean[h] += ahead[h / length];
            used++;
        }

        foreach (ref var point in mean)
            point /= used;
    }
}
