using System.Runtime.Intrinsics;

namespace Monitor.Forecasting.Streams;

/// <summary>
/// Scores each record of a metered stream in 0..1 as it arrives, in bounded memory and without looking ahead. It asks five questions - has the
/// stream ever been in such a state, in such a one at this time of day and week, in such a one for so long, is this change out of the ordinary,
/// have high values become frequent - ranks each answer in its own history (<see cref="TailHistogram"/>), sums the evidence and ranks the sum again, so that one threshold
/// (about 0.5) means the same on every stream. Scores are 0 in probation, for NaN and infinities, and for a record sent twice in a row.
/// </summary>
/// <remarks>
/// Records are taken in order of arrival; a timestamp only says which time of day and week a value belongs to, so gaps, late and repeated
/// timestamps are harmless. Not thread-safe: it belongs to its enterprise's single writer. At most 30 kB a stream.
/// </remarks>
public sealed class StreamDetector
{
    /// <summary>Leading records that only teach.</summary>
    public const int Probation = 150;

    private const int Version = 1;
    private const double ShortRate = 1 / 6.0;
    private const double LongRate = 1 / 40.0;
    private const double LongestRate = 1 / 200.0;
    private const double LevelRate = 1 / 250.0;
    private const double ForecastRate = 1 / 3.0;
    private const double FrequencyRate = 1 / 50.0;
    private const double ErrorRate = 1 / 3000.0;

    // An outlier moves an average of errors no further than this many times that average.
    private const double LargestError = 10;
    private const double LargestSeasonalError = 8;

    // Nats that score 0.5: about where false alarms and missed anomalies balance on streams of all kinds.
    private const double HalfScore = 8;

    private readonly UsualRange _range = new();
    private readonly SeasonalProfile _season = new();
    private readonly NoveltyMap _states = new();
    private readonly NoveltyMap _residuals = new();
    private readonly NoveltyMap _regimes = new();
    private readonly EvidenceScale _evidence = new();
    private readonly Refractory _refractory = new();
    private StreamAverages _averages;

    /// <summary>Records learned so far.</summary>
    public long Count => _averages.Count;

    /// <summary>Median sampling step in seconds, 0 until 40 records have shown it.</summary>
    public double SamplingStep => _season.Step;

    /// <summary>Scores one record, then learns it.</summary>
    /// <param name="timestamp">On the plant's own clock, whatever its kind: days and weeks are those of the plant.</param>
    /// <param name="value">In the meter's unit; NaN when missing.</param>
    /// <returns>0 (usual) to 1.</returns>
    public double Observe(DateTime timestamp, double value)
    {
        // Beyond this a float cannot hold the differences; no meter goes there.
        if (!(Math.Abs(value) < 1e30) || (_averages.Count > 0 && timestamp.Ticks == _averages.LastTicks && value == _averages.LastValue))
        {
            return 0;
        }

        _averages.LastTicks = timestamp.Ticks;
        _averages.LastValue = value;
        if (_averages.Count++ == 0)
        {
            _averages.Origin = value;
        }

        var x = value - _averages.Origin;
        var surprise = _evidence.Rank(Ask(timestamp, x), _averages.Count);
        Learn(timestamp, x);
        if (_averages.Count < Probation)
        {
            return 0;
        }

        var shown = _refractory.Pass(surprise);
        return shown / (shown + HalfScore);
    }

    /// <summary>All that is needed to go on elsewhere as if nothing had happened.</summary>
    public byte[] Save()
    {
        var cursor = StateCursor.ForSaving();
        Exchange(cursor);
        return cursor.ToArray();
    }

    /// <summary>A detector as it was when <paramref name="state"/> was saved.</summary>
    /// <exception cref="FormatException">Not the state of a detector of this version.</exception>
    public static StreamDetector Load(ReadOnlySpan<byte> state)
    {
        var detector = new StreamDetector();
        var cursor = StateCursor.ForLoading(state);
        detector.Exchange(cursor);
        return cursor.Position == state.Length
            ? detector
            : throw new FormatException($"A detector's state has {state.Length - cursor.Position} bytes too many; it comes from another version.");
    }

    private Answers Ask(DateTime timestamp, double x)
    {
        ref var a = ref _averages;
        var change = x - a.Forecast;
        a.Short += ShortRate * (x - a.Short);
        a.Long += LongRate * (x - a.Long);
        a.Longest += LongestRate * (x - a.Longest);
        a.Spread += LongRate * (Math.Abs(change) - a.Spread);
        a.LongestSpread += LongestRate * (Math.Abs(x - a.Longest) - a.LongestSpread);
        a.HighFrequency += FrequencyRate * ((x > _range.High ? 1 : 0) - a.HighFrequency);
        var (scale, centre) = (_range.Scale, _range.Median);
        var novelty = _states.Visit(Four(x, a.Short, a.Long, a.Spread), Four(x - centre, a.Short - centre, a.Long - centre, a.Spread), scale, a.Count);
        var regime = _regimes.Visit(
            Four(a.Long, a.Longest, a.Spread, a.LongestSpread),
            Four(a.Long - centre, a.Longest - centre, a.Spread, a.LongestSpread),
            scale,
            a.Count);
        return new Answers(novelty, Unseasonal(timestamp, x), regime, change / (scale > 0 ? scale : double.Epsilon), a.HighFrequency);
    }

    private double? Unseasonal(DateTime timestamp, double x)
    {
        if (_season.Forecast(timestamp) is not { } usual)
        {
            return null;
        }

        ref var a = ref _averages;
        var residual = x - usual;
        a.ShortResidual += ShortRate * (residual - a.ShortResidual);
        a.LongResidual += LongRate * (residual - a.LongResidual);
        var state = Four(residual, a.ShortResidual, a.LongResidual, a.Spread);
        return _residuals.Visit(state, state, a.LevelError, a.Count);
    }

    private static Vector128<float> Four(double a, double b, double c, double d) => Vector128.Create((float)a, (float)b, (float)c, (float)d);

    private void Learn(DateTime timestamp, double x)
    {
        ref var a = ref _averages;
        _season.Learn(timestamp, x, a.Level, LargestSeasonalError * _range.Scale, a.Count);
        var error = Math.Abs(x - a.Level);
        error = a.LevelError > 0 ? Math.Min(error, LargestError * a.LevelError) : error;
        a.LevelError += Math.Max(1.0 / a.Count, ErrorRate) * (error - a.LevelError);
        _range.Learn(x, a.Count);
        a.Forecast += ForecastRate * (x - a.Forecast);
        a.Level += Math.Max(1.0 / a.Count, LevelRate) * (x - a.Level);
    }

    private void Exchange(StateCursor cursor)
    {
        var version = Version;
        cursor.Exchange(ref version);
        if (version != Version)
        {
            throw new FormatException($"A detector's state has version {version}; this program reads version {Version}.");
        }

        cursor.Exchange(ref _averages);
        _range.Exchange(cursor);
        _season.Exchange(cursor);
        _states.Exchange(cursor);
        _residuals.Exchange(cursor);
        _regimes.Exchange(cursor);
        _evidence.Exchange(cursor);
        _refractory.Exchange(cursor);
    }
}
