namespace Monitor.Forecasting;

/// <summary>How well forecasts met what came, averaged over series; all series weigh the same.</summary>
public sealed class ForecastScore
{
    private double _smape;
    private double _mase;
    private double _cover80;
    private double _cover95;
    private double _msis;
    private int _scaled;

    /// <summary>Series added.</summary>
    public int Count { get; private set; }

    /// <summary>Symmetric mean absolute percentage error, 0 to 200 % (Makridakis and Hibon 2000).</summary>
    public double Smape => _smape / Count;

    /// <summary>Mean absolute error over the in-sample mean absolute seasonal difference (Hyndman and Koehler 2006); series without one are left out.</summary>
    public double Mase => _mase / _scaled;

    /// <summary>Percent of values inside the 80 % interval.</summary>
    public double Cover80 => _cover80 / Count;

    /// <summary>Percent of values inside the 95 % interval.</summary>
    public double Cover95 => _cover95 / Count;

    /// <summary>Mean scaled interval score at 95 % (Gneiting and Raftery 2007), scaled as <see cref="Mase"/>.</summary>
    public double Msis95 => _msis / _scaled;

    /// <summary>Adds one series.</summary>
    /// <param name="train">The history the forecast was made from.</param>
    /// <param name="test">What came; as long as the forecast.</param>
    /// <param name="forecast">The forecast.</param>
    /// <param name="season">Months per season.</param>
    public void Add(ReadOnlySpan<double> train, ReadOnlySpan<double> test, Forecast forecast, int season)
    {
        double smape = 0, error = 0, in80 = 0, in95 = 0, interval = 0;
        for (var h = 0; h < test.Length; h++)
        {
            var actual = test[h];
            var miss = Math.Abs(actual - forecast.Mean[h]);
            var size = Math.Abs(actual) + Math.Abs(forecast.Mean[h]);
            smape += size == 0 ? 0 : 200 * miss / size;
            error += miss;
            in80 += actual >= forecast.Lo80[h] && actual <= forecast.Hi80[h] ? 100 : 0;
            in95 += actual >= forecast.Lo95[h] && actual <= forecast.Hi95[h] ? 100 : 0;
            interval += forecast.Hi95[h] - forecast.Lo95[h]
                + 2 / 0.05 * (Math.Max(0, forecast.Lo95[h] - actual) + Math.Max(0, actual - forecast.Hi95[h]));
        }

        Count++;
        _smape += smape / test.Length;
        _cover80 += in80 / test.Length;
        _cover95 += in95 / test.Length;
        var scale = SeasonalDifference(train, season);
        if (scale <= 0)
            return;
        _scaled++;
        _mase += error / test.Length / scale;
        _msis += interval / test.Length / scale;
    }

    private static double SeasonalDifference(ReadOnlySpan<double> train, int season)
    {
        var sum = 0.0;
        for (var t = season; t < train.Length; t++)
            sum += Math.Abs(train[t] - train[t - season]);
        return train.Length > season ? sum / (train.Length - season) : 0;
    }
}
