namespace Monitor.Forecasting;

/// <summary>A one-step forecast, in the unit of the series.</summary>
/// <param name="Below">From the mean down to the lower end of the 95 % interval; greater than zero.</param>
/// <param name="Above">From the mean up to its upper end; greater than zero.</param>
public readonly record struct NextPeriod(double Mean, double Below, double Above)
{
    /// <summary>How far a figure lies from the mean, in half-widths of the interval on its side: beyond -1 or 1 it is outside.</summary>
    public double DistanceOf(double value) => (value - Mean) / (value < Mean ? Below : Above);
}
