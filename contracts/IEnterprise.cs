namespace Monitor.Contracts;

/// <summary>The single writer of one enterprise. Calls take turns; an answer means the change is on disk.</summary>
public interface IEnterprise
{
    /// <summary>Applies submissions of this enterprise in the given order, each as a whole, and commits them together.</summary>
    /// <returns>One result per submission, in the same order.</returns>
    Task<IReadOnlyList<SubmissionResult>> Submit(IReadOnlyList<Submission> submissions, CancellationToken cancellationToken);

    /// <summary>Scores records of a metered stream, judges them and stores them, as a whole. Sent again, the same records change nothing.</summary>
    Task<RecordsResult> Record(StreamBatch batch, CancellationToken cancellationToken);

    /// <summary>Raises, moves or clears warnings as other monitors say. The same alerts again change nothing.</summary>
    /// <returns>One result per alert, in the same order.</returns>
    Task<IReadOnlyList<AlertResult>> TakeAlerts(IReadOnlyList<ExternalAlert> alerts, CancellationToken cancellationToken);

    /// <summary>Raises, moves or clears the warnings of forms that are not filed although their due day has passed. Asking again changes nothing.</summary>
    /// <returns>How many warning transitions that made.</returns>
    Task<int> CheckDeadlines(DateTimeOffset now, CancellationToken cancellationToken);
}
