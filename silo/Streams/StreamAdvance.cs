namespace Monitor.Streams;

/// <summary>What a batch of records makes of a stream: committed as one with the warnings it moved.</summary>
/// <param name="Subject">Storage number of the enterprise.</param>
/// <param name="Indicator">Storage number of the indicator.</param>
/// <param name="Batch">How many batches there are with this one. The store accepts it only on top of the one before.</param>
/// <param name="Through">The newest record, microseconds since 1970 UTC.</param>
/// <param name="Fresh">Records newer than those there, scored, in order of time.</param>
/// <param name="Old">Records that are not: stored unscored where their instant is not there yet.</param>
/// <param name="Detector">The detector's state; null when nothing was scored.</param>
/// <param name="Holds">Where the rules' holds stand.</param>
public sealed record StreamAdvance(
    int Subject, int Indicator, int Batch, long Through, IReadOnlyList<ScoredRecord> Fresh, IReadOnlyList<ScoredRecord> Old, byte[]? Detector, IReadOnlyList<StreamHolds> Holds);
