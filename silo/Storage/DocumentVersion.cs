using Monitor.Contracts;

namespace Monitor.Storage;

/// <summary>A version of a rule or a mute: what it says, where it stands, who made it and when.</summary>
public sealed record DocumentVersion(string Id, int Version, RuleState State, string Document, DateTimeOffset At, string By);
