namespace Monitor.Forecasting.Streams;

/// <summary>Running median, mean distance from it and 95 % quantile of a stream, by stochastic approximation (Robbins and Monro 1951): no history kept.</summary>
internal sealed class UsualRange
{
    private const double QuantileMemory = 1000;
    private const double ScaleMemory = 3000;
    private const double LargestOutlier = 10;

    private double _median;
    private double _scale;
    private double _high;

    public double Median => _median;

    /// <summary>Mean absolute distance from the median, outliers counted up to ten times it; 0 while all values were equal.</summary>
    public double Scale => _scale;

    /// <summary>The 95 % quantile.</summary>
    public double High => _high;

    /// <summary>Learns one value; <paramref name="count"/> is the number of records seen, this one included.</summary>
    public void Learn(double value, long count)
    {
        var step = 2 * Math.Max(1.0 / count, 1 / QuantileMemory);
        var distance = Math.Abs(value - _median);
        var scale = _scale;
        var move = step * (scale > 0 ? scale : distance);
        _median += Math.Min(move, distance) * Math.Sign(value - _median);
        _scale += Math.Max(1.0 / count, 1 / ScaleMemory) * ((scale > 0 ? Math.Min(distance, LargestOutlier * scale) : distance) - scale);
        _high += step * _scale * (value > _high ? 0.95 : -0.05);
    }

    public void Exchange(StateCursor cursor)
    {
        cursor.Exchange(ref _median);
        cursor.Exchange(ref _scale);
        cursor.Exchange(ref _high);
    }
}
