namespace Monitor.Loadtest.Results;

/// <summary>The medians of a scenario's runs.</summary>
/// <param name="Failed">In some run the books were not right.</param>
/// <param name="Noisy">Runs during which others used the processors.</param>
public sealed record Summary(string Scenario, string Database, int Runs, bool Failed, int Noisy, IReadOnlyList<Metric> Metrics)
{
    public double this[string metric] => Metrics.First(one => one.Name == metric).Value;
}
