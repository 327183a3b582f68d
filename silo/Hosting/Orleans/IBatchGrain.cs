using Monitor.Contracts;

namespace Monitor.Hosting.Orleans;

/// <summary>Takes a batch in on the silo that the client is connected to. The key spreads batches over the silos.</summary>
internal interface IBatchGrain : IGrainWithIntegerKey
{
    /// <returns>One result per submission; null where no such enterprise is on the roster.</returns>
    Task<SubmissionResult?[]> Submit(Submission[] submissions, CancellationToken cancellationToken);
}
