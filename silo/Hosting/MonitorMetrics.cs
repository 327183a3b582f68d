using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Hosting;

/// <summary>
/// What the monitor tells about itself, in one place: the meter <c>Monitor</c> and the activities of the same name. Instruments of a process, as its
/// clock is: several hosts in one process (tests) add up. Times are in seconds.
/// </summary>
public static class MonitorMetrics
{
    public const string Name = "Monitor";

    private static readonly double[] Seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
    private static readonly double[] Sizes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000];
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> SubmissionsCounter = Meter.CreateCounter<long>("monitor.submissions", "{submission}", "Submissions judged, by outcome");
    private static readonly Counter<long> ReadingsCounter = Meter.CreateCounter<long>("monitor.readings", "{reading}", "Readings accepted and on disk");
    private static readonly Counter<long> RecordsCounter = Meter.CreateCounter<long>("monitor.stream.records", "{record}", "Records of metered streams that are on disk, scored or late");
    private static readonly Counter<long> TransitionsCounter = Meter.CreateCounter<long>("monitor.transitions", "{transition}", "Steps of warnings that were committed, by kind and by the level after them");
    private static readonly Counter<long> FailuresCounter = Meter.CreateCounter<long>("monitor.background.failures", "{failure}", "Rounds of background work that failed and are tried again");
    private static readonly Histogram<double> TurnDuration = Measure("monitor.turn.duration", "s", "An enterprise's turn: reading its state if it was idle, judging, committing", Seconds);
    private static readonly Histogram<double> CommitDuration = Measure("monitor.commit.duration", "s", "One transaction of a group of changes", Seconds);
    private static readonly Histogram<double> CommitChanges = Measure("monitor.commit.changes", "{change}", "Changes in one transaction", Sizes);
    private static readonly Histogram<double> PublishDelay = Measure("monitor.publish.delay", "s", "From judging a step of a warning to handing it to the hub", Seconds);
    private static readonly Counter<long> DeltasCounter = Meter.CreateCounter<long>("monitor.hub.deltas", "{delta}", "Deltas handed to the hub");

    private static long WatcherCount;
    private static long HeadPosition;
    private static long PublishedPosition;
    private static long RolledUpPosition;

    static MonitorMetrics()
    {
        Meter.CreateObservableGauge("monitor.outbox.lag", () => Math.Max(0, Volatile.Read(ref HeadPosition) - Volatile.Read(ref PublishedPosition)), "{change}", "Committed changes this process has not published yet");
        Meter.CreateObservableGauge("monitor.rollup.lag", () => Math.Max(0, Volatile.Read(ref HeadPosition) - Volatile.Read(ref RolledUpPosition)), "{change}", "Committed changes that are not in the roll-ups yet, as this process knows");
        Meter.CreateObservableGauge("monitor.hub.watchers", () => Volatile.Read(ref WatcherCount), "{connection}", "Dashboards connected to this process");
        Meter.CreateObservableGauge("monitor.outbox.position", () => Volatile.Read(ref HeadPosition), "{change}", "Position of the last committed change, as this process knows");
    }

    public static ActivitySource Activities { get; } = new(Name);

    /// <summary>A turn has ended: its changes are on disk.</summary>
    public static void TurnEnded(TimeSpan took, IReadOnlyList<SubmissionResult> results, IReadOnlyList<Change> changes)
    {
        foreach (var result in results)
        {
            SubmissionsCounter.Add(1, new KeyValuePair<string, object?>("outcome",
                result.Receipt is { } receipt ? receipt.Replayed ? "replayed" : "accepted" : result.Explainable ? "questioned" : "refused"));
        }

        TurnDuration.Record(took.TotalSeconds);
        foreach (var change in changes)
        {
            if (change.Readings.Count > 0) ReadingsCounter.Add(change.Readings.Count);
            foreach (var step in change.Transitions)
                TransitionsCounter.Add(1, new("kind", Word(step.Kind)), new("level", Word(step.Level)));
        }
    }

    public static void Committed(TimeSpan took, int changes)
    {
        CommitDuration.Record(took.TotalSeconds);
        CommitChanges.Record(changes);
    }

    /// <summary>A batch of a metered stream is on disk.</summary>
    public static void Recorded(TimeSpan took, int scored, int late)
    {
        CommitDuration.Record(took.TotalSeconds);
        RecordsCounter.Add(scored, new KeyValuePair<string, object?>("outcome", "scored"));
        if (late > 0) RecordsCounter.Add(late, new KeyValuePair<string, object?>("outcome", "late"));
    }

    public static void BackgroundFailed(string service) => FailuresCounter.Add(1, new KeyValuePair<string, object?>("service", service));

    /// <param name="head">Position of the last committed change.</param>
    /// <param name="published">Position up to which this process has published.</param>
    public static void Published(long head, long published)
    {
        Raise(ref HeadPosition, head);
        Raise(ref PublishedPosition, published);
    }

    public static void Sent(WarningDelta delta, DateTimeOffset now)
    {
        DeltasCounter.Add(1);
        foreach (var warning in delta.Changed) PublishDelay.Record(Math.Max(0, (now - warning.ChangedAt).TotalSeconds));
    }

    public static void RolledUp(long position)
    {
        Raise(ref HeadPosition, position);
        Raise(ref RolledUpPosition, position);
    }

    public static void WatcherCame() => Interlocked.Increment(ref WatcherCount);

    public static void WatcherLeft() => Interlocked.Decrement(ref WatcherCount);

    /// <summary>Adds a gauge whose values another part of the process knows.</summary>
    public static void Observe(string name, string unit, string description, Func<IEnumerable<Measurement<long>>> values) =>
        Meter.CreateObservableGauge(name, values, unit, description);

    /// <summary>Positions only grow; threads that tell of them may overtake each other.</summary>
    private static void Raise(ref long there, long to)
    {
        var known = Volatile.Read(ref there);
        while (known < to && Interlocked.CompareExchange(ref there, to, known) is var found && found != known) known = found;
    }

    private static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static Histogram<double> Measure(string name, string unit, string description, double[] bounds) =>
        Meter.CreateHistogram(name, unit, description, null, new InstrumentAdvice<double> { HistogramBucketBoundaries = bounds });
}
