using Monitor.Contracts;

namespace Monitor.Enterprises;

/// <summary>What the core says of a submission: a change to commit, the receipt of one committed before, or problems.</summary>
public readonly record struct Outcome(Change? Change, SubmissionReceipt? Replayed, IReadOnlyList<SubmissionProblem> Problems, bool Explainable)
{
    public static Outcome Of(Change change) => new(change, null, [], false);

    public static Outcome Again(SubmissionReceipt receipt) => new(null, receipt, [], false);

    public static Outcome Refused(IReadOnlyList<SubmissionProblem> problems) => new(null, null, problems, false);

    /// <summary>Refused unless it comes again with an explanation.</summary>
    public static Outcome Questioned(IReadOnlyList<SubmissionProblem> problems) => new(null, null, problems, true);
}
