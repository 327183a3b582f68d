namespace Monitor.Forecasting.Streams;

/// <summary>A detector's moving averages. Values are differences from the stream's first value, so that a large offset costs no precision.</summary>
internal struct StreamAverages
{
    public long Count;
    public long LastTicks;
    public double LastValue;
    public double Origin;
    public double Forecast;
    public double Short;
    public double Long;
    public double Longest;
    public double Level;
    public double LevelError;
    public double Spread;
    public double LongestSpread;
    public double ShortResidual;
    public double LongResidual;
    public double HighFrequency;
}
