using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Monitor.Readings;

namespace Monitor.Forecasting;

/// <summary>
/// The next period by <see cref="MonthlyForecaster"/>, with the Spring Festival where there is one. Such a forecast takes milliseconds and the
/// same one is asked for again whenever a track is judged anew, so the last ones are kept by a hash of all that they are made from: what is
/// kept is only ever what would be computed.
/// </summary>
public sealed class CombinedStep(int kept = CombinedStep.Kept) : IForecaster
{
    /// <summary>Forecasts kept, about 150 bytes each: three years of months of some 1,800 series.</summary>
    private const int Kept = 65_536;

    /// <summary>Slots beyond the first season, below which the spread of a season's figures is not known.</summary>
    private const int FewestBeyondSeason = 6;

    /// <summary>Share of the level below which no spread is believed: a series that repeats itself to the digit still has a figure's rounding as its error.</summary>
    private const double Rounding = 1e-3;

    private readonly SeasonalStep _naive = new();
    private readonly ForecastMemo _memo = new(kept);

    /// <summary>The one of this process: rules share what is kept.</summary>
    public static CombinedStep Shared { get; } = new();

    public NextPeriod? Next(ReadOnlySpan<double> history, in ForecastPlace place)
    {
        // Days have weeks and holidays that a monthly model does not know.
        if (place.Timeline.Kind == TimelineKind.Day) return _naive.Next(history, place);
        var observations = 0;
        foreach (var value in history)
        {
            if (!double.IsNaN(value)) observations++;
        }

        if (observations < place.Season + FewestBeyondSeason) return null;
        // Where there is no festival the same history is the same forecast, wherever it stands.
        var key = new ForecastKey(HashOf(history), place.Timeline.Kind, place.Festival is null ? 0 : place.Slot, place.Festival);
        if (_memo.Find(key) is { } known) return known;
        var computed = Compute(history, place.Holiday(history.Length, 1), place.Season);
        _memo.Keep(key, computed);
        return computed;
    }

    private static NextPeriod Compute(ReadOnlySpan<double> history, double[] holiday, int season)
    {
        var forecast = MonthlyForecaster.Forecast(history, 1, new() { Season = season, Holiday = holiday });
        var (level, count) = (0.0, 0);
        foreach (var value in history)
        {
            if (double.IsNaN(value)) continue;
            level += Math.Abs(value);
            count++;
        }

        var least = Math.Max(1e-9, Rounding * level / count);
        var mean = forecast.Mean[0];
        return new(mean, Math.Max(least, mean - forecast.Lo95[0]), Math.Max(least, forecast.Hi95[0] - mean));
    }

    private static UInt128 HashOf(ReadOnlySpan<double> history)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(history), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
