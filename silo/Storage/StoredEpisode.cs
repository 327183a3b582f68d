using Monitor.Contracts;

namespace Monitor.Storage;

/// <summary>An episode: its subject's number, its last step, and when it was raised.</summary>
public sealed record StoredEpisode(int Subject, Transition Last, DateTimeOffset RaisedAt);
