namespace Monitor.Contracts;

/// <summary>The single writer of one enterprise. Calls take turns; an answer means the change is on disk.</summary>
public interface IEnterprise
{
    /// <summary>Applies submissions of this enterprise in the given order, each as a whole, and commits them together.</summary>
    /// <returns>One result per submission, in the same order.</returns>
    Task<IReadOnlyList<SubmissionResult>> Submit(IReadOnlyList<Submission> submissions, CancellationToken cancellationToken);
}
