namespace Monitor.Contracts;

/// <summary>Disposals that somebody has just moved, also of warnings that have ended.</summary>
/// <param name="Previous">Position of the message before this one. A dashboard that has seen another one last has missed something and reads the marks again.</param>
/// <param name="Position">Counts actions; it has nothing to do with that of warnings.</param>
public sealed record MarksDelta(long Previous, long Position, IReadOnlyList<DisposalMark> Marks);
