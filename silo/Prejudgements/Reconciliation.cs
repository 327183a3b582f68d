using Monitor.Forecasting;

namespace Monitor.Prejudgements;

/// <summary>
/// Makes forecasts of firms and of their aggregates agree, by weighted least squares: each gives way in the measure of its own error variance,
/// and all aggregates are the sums of their firms afterwards. This is minimum trace reconciliation with a diagonal error covariance
/// (WLS with variance scaling; Wickramasuriya, Athanasopoulos and Hyndman, Journal of the American Statistical Association 114, 2019), in the
/// form that solves for the aggregates only: <c>b + W C' (V + C W C')^-1 (a - C b)</c>, with firms b, their variances W, aggregates a, theirs V,
/// and C telling who belongs to what.
/// </summary>
internal static class Reconciliation
{
    private const double Ridge = 1e-9;

    /// <summary>Moves the firms' forecasts of one slot.</summary>
    /// <param name="firms">The firms' means, which are changed in place.</param>
    /// <param name="variances">Theirs.</param>
    /// <param name="aggregates">The aggregates' means.</param>
    /// <param name="aggregateVariances">Theirs.</param>
    /// <param name="members">Per aggregate the positions of its firms, ascending.</param>
    public static void Reconcile(Span<double> firms, ReadOnlySpan<double> variances, ReadOnlySpan<double> aggregates, ReadOnlySpan<double> aggregateVariances,
        IReadOnlyList<int[]> members)
    {
        var m = aggregates.Length;
        if (m == 0) return;
        var gram = new double[m * m];
        var gaps = new double[m];
        for (var i = 0; i < m; i++)
        {
            gaps[i] = aggregates[i];
            foreach (var firm in members[i]) gaps[i] -= firms[firm];
            for (var j = i; j < m; j++)
            {
                var shared = SharedVariance(members[i], members[j], variances) + (i == j ? aggregateVariances[i] : 0);
                gram[(i * m) + j] = gram[(j * m) + i] = shared;
            }
        }

        // Where nothing varies, nothing gives way.
        if (Scale(gram, gaps, m) is not { } scale) return;
        LeastSquares.Solve(gram, gaps, Ridge);
        for (var i = 0; i < m; i++)
        {
            foreach (var firm in members[i]) firms[firm] += variances[firm] * gaps[i] * scale[i];
        }
    }

    /// <summary>Brings the diagonal to one: variances of a workshop and of a city lie ten powers of ten apart.</summary>
    /// <returns>What the solution is to be multiplied by; null when all variances are zero.</returns>
    private static double[]? Scale(double[] gram, double[] gaps, int m)
    {
        var scale = new double[m];
        var any = false;
        for (var i = 0; i < m; i++)
        {
            var variance = gram[(i * m) + i];
            any |= variance > 0;
            scale[i] = variance > 0 ? 1 / Math.Sqrt(variance) : 0;
        }

        if (!any) return null;
        for (var i = 0; i < m; i++)
        {
            gaps[i] *= scale[i];
            for (var j = 0; j < m; j++) gram[(i * m) + j] *= scale[i] * scale[j];
            if (scale[i] == 0) gram[(i * m) + i] = 1;
        }

        return scale;
    }

    private static double SharedVariance(int[] first, int[] second, ReadOnlySpan<double> variances)
    {
        var sum = 0.0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            if (first[i] == second[j])
            {
                sum += variances[first[i]];
                i++;
                j++;
            }
            else if (first[i] < second[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return sum;
    }
}
