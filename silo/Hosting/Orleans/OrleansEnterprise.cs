using Monitor.Contracts;

namespace Monitor.Hosting.Orleans;

/// <summary>An enterprise in the cluster, as web sees it.</summary>
internal sealed class OrleansEnterprise(IEnterpriseGrain grain, ClusterCalls calls) : IEnterprise
{
    public Task<IReadOnlyList<SubmissionResult>> Submit(IReadOnlyList<Submission> submissions, CancellationToken cancellationToken)
    {
        // The types that the compiler makes for collections cannot be sent; arrays can.
        var sent = submissions as Submission[] ?? [.. submissions];
        return calls.RunAsync(token => grain.Submit(sent, token), cancellationToken);
    }

    public Task<RecordsResult> Record(StreamBatch batch, CancellationToken cancellationToken) => calls.RunAsync(token => grain.Record(batch, token), cancellationToken);

    public Task<IReadOnlyList<AlertResult>> TakeAlerts(IReadOnlyList<ExternalAlert> alerts, CancellationToken cancellationToken)
    {
        var sent = alerts as ExternalAlert[] ?? [.. alerts];
        return calls.RunAsync(token => grain.TakeAlerts(sent, token), cancellationToken);
    }

    public Task<int> CheckDeadlines(DateTimeOffset now, CancellationToken cancellationToken) => calls.RunAsync(token => grain.CheckDeadlines(now, token), cancellationToken);
}
