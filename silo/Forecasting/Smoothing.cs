using System.Runtime.Intrinsics;

namespace Monitor.Forecasting;

/// <summary>
/// Additive-error exponential smoothing in innovations form (Hyndman, Koehler, Ord and Snyder 2008, ch. 2):
/// <c>e = y - l - phi b - s; l += phi b + alpha e; b = phi b + beta e; s += gamma e</c>.
/// The recursion is linear in its start, so the start is not searched but solved: four runs go side by side in the lanes of one vector
/// (the data from a zero start; unit level; unit slope; unit seasonal swing, each on zero data) and the least-squares start follows from
/// the products of their residuals.
/// </summary>
internal ref struct Smoothing : IObjective
{
    private const int EvaluationsFirst = 15;
    private const int EvaluationsEach = 12;
    private readonly ReadOnlySpan<double> _values;
    private readonly ReadOnlySpan<double> _indices;
    private readonly Span<Vector256<double>> _seasonal;
    private readonly bool _trend;
    private readonly bool _damped;
    private Vector256<double> _level;
    private Vector256<double> _slope;
    private Vector256<double> _start;
    private double _alpha;
    private double _beta;
    private double _phi;
    private double _gamma;
    private double _variance;

    /// <param name="values">The series.</param>
    /// <param name="indices">Additive seasonal indices to start from (length m); empty for no seasonality.</param>
    /// <param name="seasonal">Room for m vectors.</param>
    /// <param name="trend">How the level goes on.</param>
    public Smoothing(ReadOnlySpan<double> values, ReadOnlySpan<double> indices, Span<Vector256<double>> seasonal, Trend trend)
    {
        _values = values;
        _indices = indices;
        _seasonal = seasonal;
        _trend = trend != Trend.None;
        _damped = trend == Trend.Damped;
    }

    /// <summary>The smoothing constant of the level after <see cref="Fit"/>.</summary>
    public readonly double Alpha => _alpha;

    /// <summary>The level at the end of the series after <see cref="Fit"/>.</summary>
    public readonly double FinalLevel => Vector256.Dot(_level, _start);

    /// <summary>Searches the smoothing constants and returns the AICc.</summary>
    public double Fit()
    {
        Span<double> low = [0.001, 0.0001, 0.8, 0.0001];
        Span<double> high = [0.999, 0.999, 0.98, 0.9];
        Span<double> point = [0.3, 0.1, 0.95, 0.05];
        Span<bool> has = [true, _trend, _damped, _indices.Length > 0];
        var k = 0;
        for (var i = 0; i < 4; i++)
        {
            if (has[i])
                (low[k], high[k], point[k], k) = (low[i], high[i], point[i], k + 1);
        }

        NelderMead.Minimise(ref this, point[..k], low[..k], high[..k], EvaluationsFirst + EvaluationsEach * k);
        var n = _values.Length;
        var parameters = k + 2 + (_trend ? 1 : 0) + (_indices.Length > 0 ? _indices.Length - 1 : 0);
        var sum = Value(point[..k]);
        _variance = sum / Math.Max(1, n - k - 1 - (_trend ? 1 : 0));
        return Criterion.Aicc(n, sum / n, parameters);
    }

    /// <summary>Sum of squared one-step errors with the best start; the point is alpha, then beta/alpha, phi, gamma/(1-alpha) as far as the model has them.</summary>
    public double Value(scoped ReadOnlySpan<double> point)
    {
        _alpha = point[0];
        var next = 1;
        _beta = _trend ? _alpha * point[next++] : 0;
        _phi = _damped ? point[next++] : _trend ? 1 : 0;
        _gamma = _indices.Length > 0 ? (1 - _alpha) * point[next] : 0;
        Run(out var same, out var turned, out var crossed);
        return Solve(same, turned, crossed);
    }

    /// <summary>
    /// Runs the recursion in all lanes (0 data, 1 level, 2 slope, 3 swing) and sums the products of the errors that the normal equations
    /// need: each with itself, with the next lane and with the lane after that.
    /// </summary>
    private void Run(out Vector256<double> same, out Vector256<double> turned, out Vector256<double> crossed)
    {
        same = turned = crossed = Vector256<double>.Zero;
        var level = Vector256.Create(0.0, 1, 0, 0);
        var slope = Vector256.Create(0.0, 0, _trend ? 1 : 0, 0);
        var phi = Vector256.Create(_phi);
        var alpha = Vector256.Create(_alpha);
        var beta = Vector256.Create(_beta);
        var gamma = Vector256.Create(_gamma);
        var m = _indices.Length;
        for (var k = 0; k < m; k++)
            _seasonal[k] = Vector256.Create(0, 0, 0, _indices[k]);
        var phase = 0;
        foreach (var value in _values)
        {
            var carried = phi * slope;
            var ahead = level + carried;
            var error = Vector256.Create(value, 0, 0, 0) - ahead;
            if (m > 0)
            {
                var s = _seasonal[phase];
                error -= s;
                _seasonal[phase] = s + gamma * error;
                if (++phase == m)
                    phase = 0;
            }

            level = ahead + alpha * error;
            slope = carried + beta * error;
            same += error * error;
            turned += error * Vector256.Shuffle(error, Vector256.Create(1L, 2, 3, 0));
            crossed += error * Vector256.Shuffle(error, Vector256.Create(2L, 3, 0, 1));
        }

        _level = level;
        _slope = slope;
    }

    private double Solve(Vector256<double> same, Vector256<double> turned, Vector256<double> crossed)
    {
        Span<double> gram = [same[1], turned[1], crossed[1], turned[1], same[2], turned[2], crossed[1], turned[2], same[3]];
        Span<double> moment = [-turned[0], -crossed[0], -turned[3]];
        if (!_trend)
            (gram[4], moment[1]) = (1, 0);
        if (_indices.Length == 0)
            (gram[8], moment[2]) = (1, 0);
        Span<double> start = [moment[0], moment[1], moment[2]];
        LeastSquares.Solve(gram, start, 1e-9);
        _start = Vector256.Create(1, start[0], start[1], start[2]);
        return Math.Max(0, same[0] - start[0] * moment[0] - start[1] * moment[1] - start[2] * moment[2]);
    }

    /// <summary>Forecasts from the point evaluated last.</summary>
    public readonly void Forecast(Span<double> mean)
    {
        var level = FinalLevel;
        var slope = Vector256.Dot(_slope, _start);
        var m = _indices.Length;
        for (var h = 0; h < mean.Length; h++)
        {
            slope *= _phi;
            level += slope;
            mean[h] = level + (m > 0 ? Vector256.Dot(_seasonal[(_values.Length + h) % m], _start) : 0);
        }
    }

    /// <summary>
    /// Standard deviations of the forecast errors: <c>sigma sqrt(1 + c[1]^2 + ... + c[h-1]^2)</c> with
    /// <c>c[j] = alpha + beta (phi + ... + phi^j) + gamma [j mod m = 0]</c> (Hyndman et al. 2008, table 6.1).
    /// </summary>
    public readonly void Deviations(Span<double> deviation)
    {
        var total = 1.0;
        var carried = 0.0;
        var power = 1.0;
        for (var h = 0; h < deviation.Length; h++)
        {
            deviation[h] = Math.Sqrt(_variance * total);
            power *= _phi;
            carried += power;
            var weight = _alpha + _beta * carried + (_indices.Length > 0 && (h + 1) % _indices.Length == 0 ? _gamma : 0);
            total += weight * weight;
        }
    }
}
