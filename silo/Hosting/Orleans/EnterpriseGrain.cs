using Monitor.Contracts;
using Orleans.Concurrency;

namespace Monitor.Hosting.Orleans;

/// <summary>
/// Makes one silo the home of an enterprise; the work is the local host's. Turns are given by its lock, which batches take too: hence reentrant.
/// Should two silos hold the same enterprise for a while, as can happen when the cluster changes, the store's version check makes one of them read again.
/// </summary>
[Reentrant, HomePlacement]
internal sealed class EnterpriseGrain(SiloEnterprises silo) : Grain, IEnterpriseGrain
{
    private string Code => this.GetPrimaryKeyString();

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        silo.Arrived(Code, GrainContext);
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => silo.LeaveAsync(Code);

    public Task Settle() => Task.CompletedTask;

    public Task<IReadOnlyList<SubmissionResult>> Submit(IReadOnlyList<Submission> submissions, CancellationToken cancellationToken) =>
        silo.SubmitAsync(Code, submissions, cancellationToken);

    public Task<RecordsResult> Record(StreamBatch batch, CancellationToken cancellationToken) => silo.RecordAsync(Code, batch, cancellationToken);

    public Task<IReadOnlyList<AlertResult>> TakeAlerts(IReadOnlyList<ExternalAlert> alerts, CancellationToken cancellationToken) =>
        silo.TakeAlertsAsync(Code, alerts, cancellationToken);

    public Task<int> CheckDeadlines(DateTimeOffset now, CancellationToken cancellationToken) => silo.CheckDeadlinesAsync(Code, now, cancellationToken);
}
