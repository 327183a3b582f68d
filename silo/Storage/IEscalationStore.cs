using Monitor.Escalation;

namespace Monitor.Storage;

/// <summary>Warnings on ladders.</summary>
public interface IEscalationStore
{
    /// <summary>The climbs of an episode, by ladder.</summary>
    Task<IReadOnlyList<Climb>> ReadClimbsAsync(int subject, int episode, CancellationToken cancellationToken);

    /// <summary>Climbs that are to be looked at by a time, those that wait longest first.</summary>
    Task<IReadOnlyList<DueClimb>> ReadDueClimbsAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken);

    /// <summary>Moves climbs on and, in the same transaction, writes what their steps tell. One that something else has moved since it was read stays as it is, and tells nothing.</summary>
    Task MoveClimbsAsync(IReadOnlyList<ClimbMove> moves, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Has every climb looked at again.</summary>
    Task LookAgainAsync(CancellationToken cancellationToken);
}
