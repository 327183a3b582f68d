namespace Monitor.Forecasting;

/// <summary>The theta method (Assimakopoulos and Nikolopoulos 2000) as simple exponential smoothing with half the slope of the trend line for drift (Hyndman and Billah 2003).</summary>
internal static class StandardTheta
{
    public static void Forecast(ReadOnlySpan<double> values, Span<double> mean)
    {
        var n = values.Length;
        if (n < 3)
        {
            mean.Fill(values[^1]);
            return;
        }

        double sum = 0, moment = 0;
        for (var t = 0; t < n; t++)
        {
            sum += values[t];
            moment += (t - 0.5 * (n - 1)) * values[t];
        }

        var drift = 6.0 * moment / (n * ((double)n * n - 1));
        var smoothing = new Smoothing(values, [], [], Trend.None);
        smoothing.Fit();
        var alpha = smoothing.Alpha;
        for (var h = 0; h < mean.Length; h++)
            mean[h] = smoothing.FinalLevel + drift * (h + (1 - Math.Pow(1 - alpha, n)) / alpha);
    }
}
