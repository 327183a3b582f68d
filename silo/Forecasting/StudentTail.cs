namespace Monitor.Forecasting;

/// <summary>Probabilities of Student's t with four degrees of freedom, whose quantiles the forecaster's intervals have.</summary>
internal static class StudentTail
{
    /// <summary>Standard units from the middle to either end of the 95 % interval.</summary>
    private static readonly double At95 = StudentQuantile.For(4).At95;

    /// <summary>The probability of at least <paramref name="threshold"/> under a forecast with the given half-widths of its 95 % interval.</summary>
    /// <param name="down">From the mean to the lower end; not negative.</param>
    /// <param name="up">From the mean to the upper end; not negative.</param>
    public static double AtLeast(double threshold, double mean, double down, double up)
    {
        var distance = threshold - mean;
        var width = distance > 0 ? up : down;
        if (width <= 0) return distance > 0 ? 0 : 1;
        return 1 - Below(distance / width * At95);
    }

    /// <summary>The distribution function; of four degrees of freedom it has a closed form (Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions 2, 28.2).</summary>
    private static double Below(double t)
    {
        var square = 1 + (t * t / 4);
        return 0.5 + (3.0 / 8 * (t / Math.Sqrt(square)) * (1 - (t * t / square / 12)));
    }
}
