namespace Monitor.Forecasting;

/// <summary>How a smoothed level goes on.</summary>
internal enum Trend
{
    None,
    Linear,
    Damped,
}
