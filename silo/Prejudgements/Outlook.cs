using Monitor.Forecasting;

namespace Monitor.Prejudgements;

/// <summary>What is expected of consecutive slots: the means, and how far the ends of the intervals lie from them.</summary>
internal sealed class Outlook
{
    /// <summary>Of a normal error, the half-width of the 95 % interval in standard deviations.</summary>
    private const double Normal95 = 1.96;

    public Outlook(Forecast forecast)
    {
        var n = forecast.Mean.Length;
        (Mean, Down80, Up80, Down95, Up95) = (forecast.Mean, new double[n], new double[n], new double[n], new double[n]);
        for (var h = 0; h < n; h++)
        {
            Down80[h] = Math.Max(0, Mean[h] - forecast.Lo80[h]);
            Up80[h] = Math.Max(0, forecast.Hi80[h] - Mean[h]);
            Down95[h] = Math.Max(0, Mean[h] - forecast.Lo95[h]);
            Up95[h] = Math.Max(0, forecast.Hi95[h] - Mean[h]);
        }
    }

    public double[] Mean { get; }
    public double[] Down80 { get; }
    public double[] Up80 { get; }
    public double[] Down95 { get; }
    public double[] Up95 { get; }

    /// <summary>The error's standard deviation, were it normal.</summary>
    public double Deviation(int step) => (Down95[step] + Up95[step]) / 2 / Normal95;
}
