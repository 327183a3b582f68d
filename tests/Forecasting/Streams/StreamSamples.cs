namespace Monitor.Tests.Forecasting.Streams;

/// <summary>Made-up streams, the same on every run.</summary>
internal static class StreamSamples
{
    public static readonly DateTime Start = new(2026, 3, 2, 0, 0, 0, DateTimeKind.Unspecified);

    public static DateTime At(int record) => Start.AddMinutes(15 * record);

    /// <summary>A quarter-hourly load with a working day in it, and noise.</summary>
    public static double[] Load(int records, int seed = 1)
    {
        var noise = new Lcg(seed);
        var values = new double[records];
        for (var i = 0; i < records; i++)
        {
            var hour = i % 96 / 4.0;
            values[i] = (hour is >= 8 and < 18 ? 80 : 20) + (4 * noise.Next());
        }

        return values;
    }

    public static double[] Scores(IReadOnlyList<double> values)
    {
        var detector = new Monitor.Forecasting.Streams.StreamDetector();
        return [.. values.Select((value, i) => detector.Observe(At(i), value))];
    }

    /// <summary>A generator of numbers in -1..1 that no library version can change.</summary>
    private sealed class Lcg(int seed)
    {
        private ulong _state = (ulong)seed;

        public double Next()
        {
            _state = (_state * 6364136223846793005) + 1442695040888963407;
            return (((_state >> 11) / (double)(1UL << 53)) * 2) - 1;
        }
    }
}
