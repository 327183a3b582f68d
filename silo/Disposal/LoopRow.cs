using Monitor.Contracts;

namespace Monitor.Disposal;

/// <summary>An episode with what its loop is measured by.</summary>
/// <param name="Area">Code; empty when it is of no area.</param>
/// <param name="ClearedAt">When the figures cleared it; null while it holds, and when it was withdrawn.</param>
/// <param name="State">As new when nothing was done.</param>
public sealed record LoopRow(string Area, DateTimeOffset RaisedAt, DateTimeOffset? ClearedAt, DisposalState State);
