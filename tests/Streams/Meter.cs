using Monitor.Forecasting.Streams;

namespace Monitor.Tests.Streams;

/// <summary>An invented meter that is read every quarter of an hour: a working day's shape, noise, and bursts where a test wants them.</summary>
internal static class Meter
{
    public const int PerDay = 96;

    /// <summary>Midnight where the bureau is.</summary>
    public static readonly DateTimeOffset Start = new(2026, 5, 1, 0, 0, 0, TimeSpan.FromHours(8));

    /// <param name="bursts">Number of the first record of each burst; one lasts ten records.</param>
    public static List<StreamRecord> Days(int days, int seed = 1, params int[] bursts)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, days * PerDay).Select(i =>
        {
            var usual = 100 + (60 * Math.Sin(i % PerDay * Math.Tau / PerDay)) + (4 * random.NextDouble());
            return new StreamRecord(Start.AddMinutes(15 * i), bursts.Any(first => i >= first && i < first + 10) ? usual + 400 + (20 * random.NextDouble()) : usual);
        })];
    }

    /// <summary>The scores that a detector alone gives.</summary>
    public static List<double> Scores(IEnumerable<StreamRecord> records)
    {
        var detector = new StreamDetector();
        return [.. records.Select(record => detector.Observe(record.At.DateTime, record.Value))];
    }
}
