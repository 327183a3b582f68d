using Microsoft.Extensions.Logging;
using Monitor.Contracts;
using Orleans.Concurrency;

namespace Monitor.Hosting.Orleans;

/// <summary>One on every silo.</summary>
[Reentrant]
internal sealed class BatchService(GrainId id, Silo silo, ILoggerFactory loggers, SiloEnterprises enterprises) : GrainService(id, silo, loggers), IBatchService
{
    public Task<SubmissionResult?[]> Submit(Submission[] submissions) => enterprises.SubmitAsync(submissions, CancellationToken.None);
}
