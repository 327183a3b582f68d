using Monitor.Contracts;

namespace Monitor.Enterprises;

/// <summary>What the core says of a submission: a change to commit, the receipt of one committed before, or problems.</summary>
public readonly record struct Outcome(Change? Change, SubmissionReceipt? Replayed, IReadOnlyList<SubmissionProblem> Problems)
{
    public static Outcome Of(Change change) => new(change, null, []);

    public static Outcome Again(SubmissionReceipt receipt) => new(null, receipt, []);

    public static Outcome Refused(IReadOnlyList<SubmissionProblem> problems) => new(null, null, problems);
}
