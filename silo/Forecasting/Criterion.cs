namespace Monitor.Forecasting;

/// <summary>The corrected Akaike criterion of Gaussian models (Hurvich and Tsai 1989).</summary>
internal static class Criterion
{
    /// <summary>AICc up to a constant; with no degree of freedom left the correction is kept at its largest finite value, so more parameters are never cheaper.</summary>
    /// <param name="n">Number of errors.</param>
    /// <param name="variance">Their mean square.</param>
    /// <param name="parameters">Number of estimated parameters, the variance included.</param>
    public static double Aicc(int n, double variance, int parameters) =>
        n * Math.Log(variance + 1e-12) + 2 * parameters + 2.0 * parameters * (parameters + 1) / Math.Max(1, n - parameters - 1);
}
