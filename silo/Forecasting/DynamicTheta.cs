namespace Monitor.Forecasting;

/// <summary>
/// The dynamic optimised theta model (Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler 2016) on a seasonally adjusted series:
/// <c>y[t] = l[t-1] + w (q^(t-1) A[t-1] + (1 - q^t) / alpha B[t-1]) + e</c> with <c>q = 1 - alpha</c>, <c>w = 1 - 1/theta</c>,
/// <c>l[t] = alpha y[t] + q l[t-1]</c> and A, B the intercept and slope of the line through the data so far.
/// For a given alpha both l[0] and w are linear, so they are solved and only alpha is searched.
/// </summary>
internal static class DynamicTheta
{
    public static void Forecast(ReadOnlySpan<double> values, Span<double> mean)
    {
        if (values.Length < 4)
        {
            mean.Fill(values[^1]);
            return;
        }

        var best = double.MaxValue;
        var alpha = 0.5;
        for (var a = 0.04; a < 0.99; a += 0.06)
            Consider(values, a, ref best, ref alpha);
        for (var step = 0.03; step > 0.003; step /= 2)
        {
            var middle = alpha;
            Consider(values, Math.Max(0.005, middle - step), ref best, ref alpha);
            Consider(values, Math.Min(0.995, middle + step), ref best, ref alpha);
        }

        var (_, level, weight) = Fit(values, alpha);
        Extrapolate(values, alpha, level, weight, mean);
    }

    private static void Consider(ReadOnlySpan<double> values, double alpha, ref double best, ref double at)
    {
        var (sum, _, _) = Fit(values, alpha);
        if (sum < best)
            (best, at) = (sum, alpha);
    }

    private static (double SumOfSquares, double Level, double Weight) Fit(ReadOnlySpan<double> values, double alpha)
    {
        var q = 1 - alpha;
        double dataLevel = 0, unit = 1, power = q;
        var line = new RunningLine();
        double ee = 0, uu = 0, gg = 0, eu = 0, eg = 0, ug = 0;
        foreach (var value in values)
        {
            var e = value - dataLevel;
            // power is q^t here, so q^(t-1) A + (1 - q^t)/alpha B.
            var g = line.Count >= 2 ? power / q * line.Intercept + (1 - power) / alpha * line.Slope : power / q * line.Mean;
            ee += e * e;
            uu += unit * unit;
            gg += g * g;
            eu += e * unit;
            eg += e * g;
            ug += unit * g;
            dataLevel = alpha * value + q * dataLevel;
            unit *= q;
            power *= q;
            line.Add(value);
        }

        // theta >= 1 is 0 <= w < 1.
        var determinant = uu * gg - ug * ug;
        var weight = determinant > 1e-9 * uu * gg ? Math.Clamp((uu * eg - ug * eu) / determinant, 0, 1) : 0;
        var level = (eu - weight * ug) / uu;
        var sum = ee + level * level * uu + weight * weight * gg - 2 * level * eu - 2 * weight * eg + 2 * level * weight * ug;
        return (sum, level, weight);
    }

    private static void Extrapolate(ReadOnlySpan<double> values, double alpha, double level, double weight, Span<double> mean)
    {
        var q = 1 - alpha;
        var power = q;
        var line = new RunningLine();
        foreach (var value in values)
        {
            level = alpha * value + q * level;
            power *= q;
            line.Add(value);
        }

        foreach (ref var point in mean)
        {
            point = level + weight * (power / q * line.Intercept + (1 - power) / alpha * line.Slope);
            level = alpha * point + q * level;
            power *= q;
            line.Add(point);
        }
    }

    private struct RunningLine
    {
        public int Count;
        public double Mean;
        public double Slope;

        public readonly double Intercept => Mean - Slope * (Count + 1) / 2;

        public void Add(double value)
        {
            Count++;
            double t = Count;
            if (Count > 1)
                Slope = ((t - 2) * Slope + 6 * (value - Mean) / t) / (t + 1);
            Mean += (value - Mean) / t;
        }
    }
}
