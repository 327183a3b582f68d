namespace Monitor.Forecasting;

/// <summary>Small linear least squares by normal equations and Cholesky, with a ridge that keeps a singular system solvable.</summary>
internal static class LeastSquares
{
    /// <summary>
    /// Solves <c>(gram + ridge) x = moment</c> in place: <paramref name="moment"/> (length k) becomes the solution and
    /// <paramref name="gram"/> (k by k, row major, upper or full) its Cholesky factor.
    /// </summary>
    public static void Solve(Span<double> gram, Span<double> moment, double ridge)
    {
        var k = moment.Length;
        for (var i = 0; i < k; i++)
        {
            gram[i * k + i] += ridge * (1e-12 + gram[i * k + i]);
            for (var j = 0; j <= i; j++)
            {
                var sum = gram[j * k + i];
                for (var p = 0; p < j; p++)
                    sum -= gram[i * k + p] * gram[j * k + p];
                if (i == j)
                    gram[i * k + i] = Math.Sqrt(Math.Max(sum, 1e-18));
                else
                    gram[i * k + j] = sum / gram[j * k + j];
            }
        }

        for (var i = 0; i < k; i++)
        {
            var sum = moment[i];
            for (var p = 0; p < i; p++)
                sum -= gram[i * k + p] * moment[p];
            moment[i] = sum / gram[i * k + i];
        }

        for (var i = k - 1; i >= 0; i--)
        {
            var sum = moment[i];
            for (var p = i + 1; p < k; p++)
                sum -= gram[p * k + i] * moment[p];
            moment[i] = sum / gram[i * k + i];
        }
    }
}
