using Monitor.Loadtest.Scenarios;
using Monitor.Loadtest.Yardsticks;

namespace Monitor.Loadtest.Cli;

/// <summary>All that can be measured, in the order in which one round measures it.</summary>
internal static class AllScenarios
{
    public static IReadOnlyList<IScenario> List { get; } =
    [
        new CopyYardstick(),
        new BarePipeIngest(),
        new BatchIngest("batches", DatabaseKind.Postgres, 0),
        new BatchIngest("batches-crossing", DatabaseKind.Postgres, 0.01),
        new SingleReports("reports", DatabaseKind.Postgres, null),
        new SingleReports("reports-at-rate", DatabaseKind.Postgres, 3000),
        new PushLatency("push", DatabaseKind.Postgres, 1000, 1),
        new WarningBurst("burst", DatabaseKind.Postgres),
        new PushLatency("watchers", DatabaseKind.Postgres, 200, 500),
        new AnalystReads("reads", DatabaseKind.Postgres),
        new BatchIngest("batches", DatabaseKind.Sqlite, 0),
        new BatchIngest("batches-crossing", DatabaseKind.Sqlite, 0.01),
        new SingleReports("reports", DatabaseKind.Sqlite, null),
    ];

    /// <summary>What takes many minutes, and is measured by name only.</summary>
    public static IReadOnlyList<IScenario> Long { get; } =
    [
        new ScaleOfData("scale", DatabaseKind.Postgres, 24),
        new Soak("soak", DatabaseKind.Postgres, 20_000, 20),
    ];
}
