using System.Text.Json;
using Monitor.Contracts;

namespace Monitor.Loadtest.Results;

/// <summary>All runs of a measurement, as kept in a file.</summary>
public sealed record Report
{
    private static readonly JsonSerializerOptions Indented = new(MonitorJson.Options) { WriteIndented = true };

    public required DateTimeOffset At { get; init; }

    /// <summary>Processors, memory and system of the machine.</summary>
    public required string Machine { get; init; }

    public required IReadOnlyList<Run> Runs { get; init; }

    public static Report Load(string file) => JsonSerializer.Deserialize<Report>(File.ReadAllText(file), MonitorJson.Options)
        ?? throw new InvalidDataException($"{file} holds no result.");

    public void Save(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this, Indented));

    /// <summary>The medians of all runs of each scenario, in the order of measurement.</summary>
    public IReadOnlyList<Summary> Summarise() =>
    [
        .. Runs.GroupBy(run => (run.Scenario, run.Database)).Select(runs => new Summary(runs.Key.Scenario, runs.Key.Database, runs.Count(),
            runs.Any(run => run.Mismatches.Count > 0), runs.Count(run => run.Noisy),
            [.. runs.First().Metrics.Select(metric => metric with { Value = Median(runs.Select(run => run.Metrics.First(one => one.Name == metric.Name).Value)) })])),
    ];

    /// <summary>The median over rounds of a metric's ratio to a yardstick of the same round.</summary>
    /// <returns>NaN when no round has both.</returns>
    public double RatioTo(string scenario, string database, string metric, string yardstick, string yardMetric) => Median(
        from run in Runs
        where run.Scenario == scenario && run.Database == database
        join yard in Runs.Where(yard => yard.Scenario == yardstick) on run.Round equals yard.Round
        select run.Metrics.First(one => one.Name == metric).Value / yard.Metrics.First(one => one.Name == yardMetric).Value);

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? double.NaN : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
