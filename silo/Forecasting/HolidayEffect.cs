namespace Monitor.Forecasting;

/// <summary>
/// The effect of a holiday that moves between months: one coefficient on the regressor, estimated from what trend and season leave over
/// on the bent scale and shrunk by its own uncertainty, so a holiday that shows no effect has none.
/// </summary>
internal readonly struct HolidayEffect
{
    private const int LeastSeasons = 3;
    private readonly ReadOnlyMemory<double> _regressor;
    private readonly Bend _bend;
    private readonly double _coefficient;

    private HolidayEffect(ReadOnlyMemory<double> regressor, Bend bend, double coefficient)
    {
        _regressor = regressor;
        _bend = bend;
        _coefficient = coefficient;
    }

    /// <summary>Estimates the effect; none without a regressor or with fewer than three seasons of history.</summary>
    /// <param name="values">The history in unit scale, without gaps.</param>
    /// <param name="season">Months per season.</param>
    /// <param name="regressor">Values for the months of the history and of the horizon.</param>
    public static HolidayEffect Estimate(double[] values, int season, ReadOnlyMemory<double> regressor)
    {
        if (regressor.IsEmpty || values.Length < LeastSeasons * season)
            return new HolidayEffect(regressor, Bend.Straight, 0);
        var view = new SeriesView(values, season);
        var trend = new double[values.Length];
        LocalTrend.Smooth(view.BentAdjusted, season, trend);
        var given = regressor.Span;
        double top = 0, bottom = 0, squares = 0;
        for (var t = 0; t < values.Length; t++)
        {
            // The month's own mean belongs to the season.
            var x = given[t] - MonthMean(given[..values.Length], t % season, season);
            var rest = view.BentAdjusted[t] - trend[t];
            top += x * rest;
            bottom += x * x;
            squares += rest * rest;
        }

        if (bottom < 1e-9)
            return new HolidayEffect(regressor, Bend.Straight, 0);
        var coefficient = top / bottom;
        var noise = Math.Max(0, squares - coefficient * top) / (values.Length - season - 1);
        var keep = Math.Max(0, 1 - noise / (coefficient * coefficient * bottom + 1e-30));
        return new HolidayEffect(regressor, view.Bend, coefficient * keep);
    }

    /// <summary>The value at month <paramref name="t"/> of the history had there been no holiday in it.</summary>
    public double Without(int t, double value) => _coefficient == 0 ? value : _bend.Moved(value, -_coefficient * _regressor.Span[t]);

    /// <summary>The value at month <paramref name="t"/>, counted on from the history, with its holiday.</summary>
    public double With(int t, double value) => _coefficient == 0 ? value : _bend.Moved(value, _coefficient * _regressor.Span[t]);

    private static double MonthMean(ReadOnlySpan<double> values, int month, int season)
    {
        double sum = 0;
        var count = 0;
        for (var t = month; t < values.Length; t += season, count++)
            sum += values[t];
        return sum / count;
    }
}
