namespace Monitor.Forecasting;

/// <summary>
/// The scale on which a series' seasonal swing and noise are even: <c>log(value - origin)</c> when the swing grows with the level, the
/// value itself when it does not. The origin comes from the series' own swing (<see cref="SeasonalShape"/>), not from where zero happens
/// to be, so bending commutes with shifting and scaling the series.
/// </summary>
internal readonly struct Bend
{
    // A factor of twenty on the bent scale is further than any interval should reach.
    private const double MostDistance = 3;
    private readonly double _origin;
    private readonly double _floor;

    private Bend(double origin, double floor)
    {
        _origin = origin;
        _floor = floor;
        IsStraight = false;
    }

    private Bend(bool straight)
    {
        _origin = 0;
        _floor = double.NegativeInfinity;
        IsStraight = straight;
    }

    public static Bend Straight { get; } = new(true);

    public bool IsStraight { get; }

    /// <summary>The bend for a series with the given shape; the origin stays at least a tenth of the range under the least value.</summary>
    public static Bend For(SeasonalShape shape, ReadOnlySpan<double> values)
    {
        if (shape.Growth <= 0.02)
            return Straight;
        var least = double.MaxValue;
        var most = double.MinValue;
        foreach (var value in values)
        {
            least = Math.Min(least, value);
            most = Math.Max(most, value);
        }

        var origin = Math.Min(shape.Reference - 1 / shape.Growth, least - 0.1 * (most - least));
        return new Bend(origin, 0.2 * (least - origin));
    }

    public double Apply(double value) => IsStraight ? value : Math.Log(Math.Max(value - _origin, _floor));

    public double Undo(double bent) => IsStraight ? bent : Math.Exp(bent) + _origin;

    /// <summary>The value moved by a distance on the bent scale; at distance 0 the value itself.</summary>
    public double Moved(double value, double distance)
    {
        if (IsStraight)
            return value + distance;
        var bent = Apply(value);
        return value + Undo(bent + Math.Clamp(distance, -MostDistance, MostDistance)) - Undo(bent);
    }

    /// <summary>The bent length of one unit at <paramref name="value"/>.</summary>
    public double Gradient(double value) => IsStraight ? 1 : 1 / Math.Max(value - _origin, _floor);
}
