namespace Monitor.Forecasting.Streams;

/// <summary>
/// How rare is a value among those seen before? A histogram of one logarithmic statistic whose oldest mass fades, with an exponential tail fitted to
/// the mean excess over its upper tenth (Hill 1975, since the statistic is a logarithm), so that values beyond all seen ones are ranked too.
/// </summary>
internal sealed class TailHistogram(double memory)
{
    /// <summary>Statistics below this are as good as none.</summary>
    public const double Lowest = -7;

    private const int Bins = 128;
    private const double Width = 0.125;
    private const double TailShare = 0.1;

    // A young tail leans on this many records of this mean excess; no tail is taken to fall faster than the smallest one.
    private const double PriorRecords = 3;
    private const double PriorExcess = 0.3;
    private const double SmallestExcess = 0.2;

    private readonly float[] _mass = new float[Bins];
    private float _total;

    /// <summary>Records remembered.</summary>
    public double Total => _total;

    /// <summary>-ln of the share of remembered records at or above <paramref name="statistic"/>; 0 = nothing special, in nats.</summary>
    public double Surprise(double statistic)
    {
        if (_total <= 0)
        {
            return 0;
        }

        var place = (Math.Clamp(statistic, Lowest, Lowest + (Bins * Width)) - Lowest) / Width;
        var (above, moment, bin) = (0.0, 0.0, Bins - 1);
        for (; bin > 0 && above + _mass[bin] <= TailShare * _total; bin--)
        {
            above += _mass[bin];
            moment += _mass[bin] * (bin + 0.5);
        }

        var edge = bin + 1;
        if (place >= edge)
        {
            var excess = Math.Max(SmallestExcess, (((moment - (above * edge)) * Width) + (PriorRecords * PriorExcess)) / (above + PriorRecords));
            return -Math.Log((above + 1) / (_total + 2)) + ((place - edge) * Width / excess);
        }

        var own = (int)place;
        for (; bin > own; bin--)
        {
            above += _mass[bin];
        }

        above += _mass[own] * (1 - (place - own));
        return -Math.Log(Math.Min(1, (above + 1) / (_total + 2)));
    }

    /// <summary>Remembers one record; beyond the memory all mass fades in proportion.</summary>
    public void Add(double statistic)
    {
        _mass[Math.Clamp((int)((statistic - Lowest) / Width), 0, Bins - 1)]++;
        _total++;
        if (_total <= memory * 1.02)
        {
            return;
        }

        var keep = (float)(memory / _total);
        for (var i = 0; i < Bins; i++)
        {
            _mass[i] *= keep;
        }

        _total *= keep;
    }

    public void Exchange(StateCursor cursor)
    {
        cursor.Exchange<float>(_mass);
        cursor.Exchange(ref _total);
    }
}
