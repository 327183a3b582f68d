namespace Monitor.Forecasting;

/// <summary>Fills missing months inside a history.</summary>
internal static class Gaps
{
    /// <summary>
    /// Fills not-a-number in place: by a straight line between the neighbours, and with two or more seasons by a straight line under the
    /// seasonal pattern of a first filling. The first and the last value must be there.
    /// </summary>
    public static void Fill(Span<double> values, int season)
    {
        if (!HasGap(values))
            return;
        var missing = new bool[values.Length];
        for (var t = 0; t < values.Length; t++)
            missing[t] = double.IsNaN(values[t]);
        Interpolate(values, missing);
        if (values.Length < 2 * season)
            return;
        var shape = SeasonalShape.Estimate(values, season, growing: false);
        for (var t = 0; t < values.Length; t++)
            values[t] -= shape.At(t, 0);
        Interpolate(values, missing);
        for (var t = 0; t < values.Length; t++)
            values[t] += shape.At(t, 0);
    }

    private static bool HasGap(ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            if (double.IsNaN(value))
                return true;
        }

        return false;
    }

    private static void Interpolate(Span<double> values, ReadOnlySpan<bool> missing)
    {
        var last = 0;
        for (var t = 1; t < values.Length; t++)
        {
            if (missing[t])
                continue;
            for (var i = last + 1; i < t; i++)
                values[i] = values[last] + (values[t] - values[last]) * (i - last) / (t - last);
            last = t;
        }
    }
}
