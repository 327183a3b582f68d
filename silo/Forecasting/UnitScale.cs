namespace Monitor.Forecasting;

/// <summary>
/// Where a series lies and how wide it is. All models see <c>(value - centre) / width</c>, so a series that is shifted and scaled gives the
/// same numbers to them and its forecast is shifted and scaled, exactly but for rounding; see <see cref="Apply"/> for the rounding.
/// </summary>
internal readonly record struct UnitScale(double Centre, double Width)
{
    // About six digits of the width, below what any series holds: rounding noise of the shift is taken off, so that it cannot turn a close choice between models.
    private const double Grid = 1 << 20;

    /// <summary>The mean and standard deviation of the values that are there; width 0 when they are all the same.</summary>
    public static UnitScale Of(ReadOnlySpan<double> values)
    {
        var first = double.NaN;
        var count = 0;
        double sum = 0, squares = 0;
        // Distances from the first value keep their digits when the series lies far from zero.
        foreach (var value in values)
        {
            if (double.IsNaN(value))
                continue;
            if (count++ == 0)
                first = value;
            sum += value - first;
        }

        if (count == 0)
            return new UnitScale(double.NaN, 0);
        var mean = sum / count;
        foreach (var value in values)
        {
            if (!double.IsNaN(value))
                squares += (value - first - mean) * (value - first - mean);
        }

        var width = Math.Sqrt(squares / count);
        // Less than the last digits of the values themselves is no width.
        return new UnitScale(first + mean, width > 1e-13 * Math.Abs(first) ? width : 0);
    }

    /// <summary>The value in unit scale, on a fixed grid; not-a-number stays.</summary>
    public double Apply(double value) => Math.Round((value - Centre) / Width * Grid) / Grid;

    public double Undo(double unit) => Centre + Width * unit;
}
