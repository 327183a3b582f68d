namespace Monitor.Forecasting;

/// <summary>Two-sided quantiles of Student's t at 80 and 95 %, interpolated in one over the degrees of freedom.</summary>
internal static class StudentQuantile
{
    private static readonly double[] Inverse = [1, 0.5, 1 / 3.0, 0.25, 0.2, 1 / 6.0, 0.125, 0.1, 1 / 15.0, 0.05, 1 / 30.0, 0];
    private static readonly double[] At80 = [3.0777, 1.8856, 1.6377, 1.5332, 1.4759, 1.4398, 1.3968, 1.3722, 1.3406, 1.3253, 1.3104, 1.2816];
    private static readonly double[] At95 = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3060, 2.2281, 2.1314, 2.0860, 2.0423, 1.9600];

    /// <summary>How many standard deviations either side of the mean hold 80 and 95 % at <paramref name="freedom"/> degrees of freedom (at least 1).</summary>
    public static (double At80, double At95) For(double freedom)
    {
        var inverse = 1 / Math.Max(1, freedom);
        var i = 1;
        while (inverse < Inverse[i])
            i++;
        var share = (inverse - Inverse[i]) / (Inverse[i - 1] - Inverse[i]);
        return (At80[i] + share * (At80[i - 1] - At80[i]), At95[i] + share * (At95[i - 1] - At95[i]));
    }
}
