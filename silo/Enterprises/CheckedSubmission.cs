using Monitor.Contracts;

namespace Monitor.Enterprises;

/// <summary>What the checks say of a submission.</summary>
/// <param name="Readings">Its readings in kept units; of no use when there are problems.</param>
/// <param name="Problems">What fails the hard checks.</param>
/// <param name="Questions">What fails the soft ones; they are asked only when nothing fails the hard ones.</param>
public readonly record struct CheckedSubmission(List<ReadingVersion> Readings, List<SubmissionProblem> Problems, List<SubmissionProblem> Questions);
