namespace Monitor.Forecasting.Streams;

/// <summary>
/// What is usual at this time of day, and of the week? A moving average per slot of the day (as fine as the sampling step, five minutes at the
/// finest) and a correction per hour of the week, which is used only while it forecasts better than the day alone.
/// </summary>
internal sealed class SeasonalProfile
{
    private const int HoursOfWeek = 168;
    private const int GapsToLearn = 39;
    private const double FinestSlot = 300;
    private const double SecondsPerDay = 86400;

    private const double DailyRate = 0.25;
    private const double WeeklyRate = 0.03;

    // Days a slot must have seen before the week may correct it, and the records for which an hour's correction counts half.
    private const int DaysBeforeWeek = 4;
    private const double WeeklyShrinkage = 6;

    private const double ErrorMemory = 800;
    private const double WeeklyAdvantage = 0.97;

    private readonly double[] _gaps = new double[GapsToLearn];
    private readonly float[] _week = new float[HoursOfWeek];
    private readonly int[] _weekCount = new int[HoursOfWeek];
    private double[] _day = [];
    private int[] _dayCount = [];
    private int _gapCount;
    private long _previous;
    private double _dayError;
    private double _weekError;

    /// <summary>Median sampling step in seconds; 0 until learned.</summary>
    public double Step => _day.Length == 0 ? 0 : _gaps[GapsToLearn / 2];

    /// <summary>Forecast for <paramref name="time"/>, or null while its slot of the day has not been seen.</summary>
    public double? Forecast(DateTime time)
    {
        if (_day.Length == 0 || _dayCount[DaySlot(time)] == 0)
        {
            return null;
        }

        return _weekError < WeeklyAdvantage * _dayError ? _day[DaySlot(time)] + WeekCorrection(time) : _day[DaySlot(time)];
    }

    /// <summary>Learns one value.</summary>
    /// <param name="time">Its timestamp, on the plant's own clock.</param>
    /// <param name="value">The value.</param>
    /// <param name="level">What to measure errors against while a slot is new.</param>
    /// <param name="largestError">Errors count up to this.</param>
    /// <param name="count">Records seen, this one included.</param>
    public void Learn(DateTime time, double value, double level, double largestError, long count)
    {
        LearnStep(time);
        if (_day.Length == 0)
        {
            return;
        }

        var (slot, hour) = (DaySlot(time), HourOfWeek(time));
        var forecast = _dayCount[slot] > 0 ? _day[slot] : level;
        var rate = Math.Max(1.0 / count, 1 / ErrorMemory);
        _dayError += rate * (Math.Min(largestError, Math.Abs(value - forecast)) - _dayError);
        _weekError += rate * (Math.Min(largestError, Math.Abs(value - forecast - WeekCorrection(time))) - _weekError);
        _day[slot] += Math.Max(1.0 / (_dayCount[slot] + 1), DailyRate) * (value - _day[slot]);
        _dayCount[slot]++;
        if (_dayCount[slot] > DaysBeforeWeek)
        {
            _week[hour] += (float)(Math.Max(1.0 / (_weekCount[hour] + 1), WeeklyRate) * (value - forecast - _week[hour]));
            _weekCount[hour]++;
        }
    }

    public void Exchange(StateCursor cursor)
    {
        var slots = _day.Length;
        cursor.Exchange(ref slots);
        if (slots != _day.Length)
        {
            Open(slots);
        }

        cursor.Exchange<double>(_gaps);
        cursor.Exchange<float>(_week);
        cursor.Exchange<int>(_weekCount);
        cursor.Exchange<double>(_day);
        cursor.Exchange<int>(_dayCount);
        cursor.Exchange(ref _gapCount);
        if (_gapCount is < 0 or > GapsToLearn)
        {
            throw new FormatException($"A detector's state holds {_gapCount} sampling gaps; {GapsToLearn} are the most.");
        }

        cursor.Exchange(ref _previous);
        cursor.Exchange(ref _dayError);
        cursor.Exchange(ref _weekError);
    }

    private static int HourOfWeek(DateTime time) => ((int)time.DayOfWeek * 24) + time.Hour;

    private int DaySlot(DateTime time) => (int)(time.TimeOfDay.TotalSeconds / SecondsPerDay * _day.Length);

    private double WeekCorrection(DateTime time)
    {
        var hour = HourOfWeek(time);
        return _week[hour] * _weekCount[hour] / (_weekCount[hour] + WeeklyShrinkage);
    }

    /// <summary>The median of the first forward gaps: late and repeated timestamps do not count, a few missing records do no harm.</summary>
    private void LearnStep(DateTime time)
    {
        if (_gapCount == GapsToLearn)
        {
            return;
        }

        var gap = (time.Ticks - _previous) / (double)TimeSpan.TicksPerSecond;
        if (_previous > 0 && gap > 0)
        {
            _gaps[_gapCount++] = gap;
        }

        _previous = Math.Max(_previous, time.Ticks);
        if (_gapCount == GapsToLearn)
        {
            Array.Sort(_gaps);
            Open((int)Math.Max(1, Math.Round(SecondsPerDay / Math.Max(_gaps[GapsToLearn / 2], FinestSlot))));
        }
    }

    private void Open(int slots)
    {
        if (slots is < 0 or > (int)(SecondsPerDay / FinestSlot))
        {
            throw new FormatException($"A detector's state holds {slots} slots a day; 288 are the most.");
        }

        _day = new double[slots];
        _dayCount = new int[slots];
    }
}
