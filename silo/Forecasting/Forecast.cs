namespace Monitor.Forecasting;

/// <summary>A forecast: element h of every array is the month h + 1 after the last month of the history, in the unit of the history.</summary>
/// <param name="Mean">The point forecast.</param>
/// <param name="Lo80">Lower end of the 80 % interval.</param>
/// <param name="Hi80">Upper end of the 80 % interval.</param>
/// <param name="Lo95">Lower end of the 95 % interval.</param>
/// <param name="Hi95">Upper end of the 95 % interval.</param>
/// <param name="Observations">Months of the history that had a value. Below about 24 the intervals rest on little; at 1 they have no width.</param>
public sealed record Forecast(double[] Mean, double[] Lo80, double[] Hi80, double[] Lo95, double[] Hi95, int Observations)
{
    /// <summary>A forecast with normal errors of the given standard deviations.</summary>
    internal static Forecast Normal(double[] mean, double[] deviation, int observations)
    {
        var (near, far) = StudentQuantile.For(double.PositiveInfinity);
        double[] At(double quantile)
        {
            var ends = new double[mean.Length];
            for (var h = 0; h < ends.Length; h++)
                ends[h] = mean[h] + quantile * deviation[h];
            return ends;
        }

        return new Forecast(mean, At(-near), At(near), At(-far), At(far), observations);
    }
}
