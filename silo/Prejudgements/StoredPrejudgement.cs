using Monitor.Contracts;

namespace Monitor.Prejudgements;

/// <summary>A version of a series' pre-judgement with its place in storage.</summary>
public sealed record StoredPrejudgement(Period Origin, int Version, DateTimeOffset At, Prejudgement Prejudgement);
