using Monitor.Loadtest.Servers;

namespace Monitor.Loadtest.Results;

/// <summary>One run of a scenario.</summary>
/// <param name="Mismatches">Where the books are not right; a run with any has failed.</param>
/// <param name="Use">Processor seconds during the measured part.</param>
public sealed record Run(string Scenario, string Database, int Round, IReadOnlyList<Metric> Metrics, IReadOnlyList<string> Mismatches, ProcessorUse Use)
{
    /// <summary>Share of the used processor time that belonged to none of the measured processes, above which a run is marked noisy.</summary>
    private const double Quiet = 0.07;

    public bool Noisy => Use.All > 0 && Use.Others / Use.All > Quiet;
}
