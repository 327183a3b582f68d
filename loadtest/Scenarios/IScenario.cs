using Monitor.Loadtest.Results;

namespace Monitor.Loadtest.Scenarios;

/// <summary>One thing that is measured, from an empty database on.</summary>
public interface IScenario
{
    /// <summary>Short name, as on the command line.</summary>
    string Name { get; }

    DatabaseKind Database { get; }

    Task<Run> RunAsync(Lab lab, int round, CancellationToken cancellationToken);
}
