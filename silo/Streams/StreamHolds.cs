namespace Monitor.Streams;

/// <summary>Where a rule's holds stand on a stream, as it is stored with the detector.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Version">The version that counted.</param>
/// <param name="Latches">Blue, yellow, orange, red.</param>
public sealed record StreamHolds(string Rule, int Version, IReadOnlyList<StreamLatch> Latches);
