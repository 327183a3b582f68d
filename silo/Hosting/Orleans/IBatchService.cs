using Monitor.Contracts;
using Orleans.Services;

namespace Monitor.Hosting.Orleans;

/// <summary>Takes the part of a batch whose enterprises live on one silo.</summary>
internal interface IBatchService : IGrainService
{
    /// <returns>One result per submission; null where no such enterprise is on the roster.</returns>
    Task<SubmissionResult?[]> Submit(Submission[] submissions);
}
