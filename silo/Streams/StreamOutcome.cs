using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Streams;

/// <summary>What the core says of a batch of records: what to commit, or problems.</summary>
/// <param name="Change">The steps of warnings; null when there are none.</param>
public sealed record StreamOutcome(StreamAdvance? Advance, Change? Change, IReadOnlyList<SubmissionProblem> Problems);
