using Monitor.Contracts;

namespace Monitor.Storage;

/// <summary>A step of an episode as the outbox holds it.</summary>
/// <param name="RaisedAt">When the episode was raised.</param>
public sealed record OutboxStep(long Position, int Subject, Transition Transition, DateTimeOffset RaisedAt);
