using Monitor.Contracts;
using Monitor.Storage;

namespace Monitor.Escalation;

/// <summary>A climb to be looked at, with the episode as it is and what was done about it, oldest first.</summary>
public sealed record DueClimb(Climb Climb, StoredEpisode Episode, IReadOnlyList<DisposalAction> Actions);
