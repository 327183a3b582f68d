using Monitor.Contracts;
using Monitor.Disposal;

namespace Monitor.Storage;

/// <summary>What was done about warnings, append-only.</summary>
public interface IDisposalStore
{
    /// <returns>An episode's actions, oldest first.</returns>
    Task<IReadOnlyList<DisposalAction>> ReadDisposalAsync(int subject, int episode, CancellationToken cancellationToken);

    /// <summary>Adds an action.</summary>
    /// <param name="after">The state that it leads to.</param>
    /// <returns>False when an action of that number is there: somebody else was faster.</returns>
    Task<bool> AddDisposalActionAsync(int subject, int episode, DisposalAction action, DisposalState after, CancellationToken cancellationToken);

    /// <summary>The episodes that somebody has acted on, gravest and newest first.</summary>
    /// <param name="who">Only those assigned to, dispatched to or dispatched by somebody; null for all.</param>
    /// <param name="overdueOn">Only those whose answer was due before a day.</param>
    Task<IReadOnlyList<(StoredEpisode Episode, DisposalState State)>> ReadDisposalsAsync(string? who, DateOnly? overdueOn, CancellationToken cancellationToken);

    /// <summary>How the disposal of the episodes that hold stands, without the episodes' evidence.</summary>
    Task<IReadOnlyList<(int Subject, int Episode, DisposalState State)>> ReadMarksAsync(CancellationToken cancellationToken);

    /// <summary>The position of the last action.</summary>
    Task<long> ReadDisposalHeadAsync(CancellationToken cancellationToken);

    /// <summary>The disposals that actions have moved after one position and through another, in that order, each as it stands now.</summary>
    Task<IReadOnlyList<(int Subject, int Episode, DisposalState State)>> ReadMovedDisposalsAsync(long after, long through, CancellationToken cancellationToken);

    /// <summary>Every episode raised in a span of time with what was done about it; withdrawn ones are left out.</summary>
    /// <param name="before">The first moment after the span.</param>
    Task<IReadOnlyList<LoopRow>> ReadLoopAsync(DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken);
}
