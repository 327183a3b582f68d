namespace Monitor.Contracts;

/// <summary>What filing a submission would come to; nothing was stored.</summary>
/// <param name="Acceptable">It would be taken as it is.</param>
/// <param name="Explainable">It would be taken with an explanation.</param>
/// <param name="Problems">What fails the hard checks; when nothing does, what fails the soft ones, explained or not.</param>
public sealed record SubmissionCheckView(bool Acceptable, bool Explainable, IReadOnlyList<SubmissionProblem> Problems);
