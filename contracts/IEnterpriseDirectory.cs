namespace Monitor.Contracts;

/// <summary>Finds the one <see cref="IEnterprise"/> that may write an enterprise.</summary>
public interface IEnterpriseDirectory
{
    /// <returns>Null when no enterprise of that code is on the roster.</returns>
    IEnterprise? Find(string enterprise);

    /// <summary>
    /// Applies submissions of many enterprises, those of each enterprise in the given order. Each is accepted or refused for itself;
    /// an answer means that all accepted ones are on disk.
    /// </summary>
    /// <returns>One result per submission, in the same order; null where no such enterprise is on the roster.</returns>
    Task<IReadOnlyList<SubmissionResult?>> Submit(IReadOnlyList<Submission> submissions, CancellationToken cancellationToken);
}
