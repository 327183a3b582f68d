using System.Collections.Concurrent;
using Monitor.Contracts;
using Monitor.Hosting.Local;
using Monitor.Storage;

namespace Monitor.Hosting.Orleans;

/// <summary>
/// The enterprises that live on this silo: the local host, which knows at least what the web process knew that calls. Batches go to it past
/// the grains, so that the states of many enterprises are read together and their changes committed together.
/// </summary>
internal sealed class SiloEnterprises(LocalEnterpriseDirectory local, Registry registry, IReportingStore store, IGrainFactory grains) : IDisposable
{
    private readonly ConcurrentDictionary<string, IGrainContext> _here = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _reading = new(1, 1);

    public void Arrived(string enterprise, IGrainContext grain) => _here[enterprise] = grain;

    /// <summary>Ends when the enterprise's last turn here has ended: what takes over reads what it wrote.</summary>
    public Task LeaveAsync(string enterprise)
    {
        _here.TryRemove(enterprise, out _);
        return local.ReleaseAsync(enterprise);
    }

    /// <returns>How many enterprises leave.</returns>
    public int MoveOut(Homes homes, SiloAddress self)
    {
        var away = _here.Where(one => !homes.Of(one.Key).Equals(self)).ToList();
        foreach (var (_, grain) in away) grain.Deactivate(new(DeactivationReasonCode.ApplicationRequested, "Another silo has become its home."), CancellationToken.None);
        return away.Count;
    }

    public async Task<IReadOnlyList<SubmissionResult>> SubmitAsync(string code, IReadOnlyList<Submission> submissions, CancellationToken cancellationToken) =>
        await (await FindAsync(code, cancellationToken)).Submit(submissions, cancellationToken);

    public async Task<RecordsResult> RecordAsync(string code, StreamBatch batch, CancellationToken cancellationToken) =>
        await (await FindAsync(code, cancellationToken)).Record(batch, cancellationToken);

    public async Task<IReadOnlyList<AlertResult>> TakeAlertsAsync(string code, IReadOnlyList<ExternalAlert> alerts, CancellationToken cancellationToken) =>
        (await (await FindAsync(code, cancellationToken)).TakeAlerts(alerts, cancellationToken)).ToArray();

    public async Task<int> CheckDeadlinesAsync(string code, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var enterprise = await FindAsync(code, cancellationToken);
        // Who need not file was read by the web process that asks, and may have changed since it was read here. Each late enterprise is asked once a day.
        registry.Reporting = await store.ReadReportingAsync(cancellationToken);
        return await enterprise.CheckDeadlines(now, cancellationToken);
    }

    /// <returns>One result per submission; null where no such enterprise is on the roster.</returns>
    public async Task<SubmissionResult?[]> SubmitAsync(Submission[] submissions, CancellationToken cancellationToken)
    {
        await CatchUpAsync(cancellationToken);
        if (submissions.Any(IsUnknown)) await registry.RefreshRosterAsync(cancellationToken);
        var newcomers = submissions.Where(one => !_here.ContainsKey(one.Enterprise) && !IsUnknown(one)).Select(one => one.Enterprise).Distinct();
        await Task.WhenAll(newcomers.Select(code => grains.GetGrain<IEnterpriseGrain>(code).Settle()));
        // Most live here now; those that the directory knows on another silo are asked there.
        var places = Enumerable.Range(0, submissions.Length).ToLookup(place => _here.ContainsKey(submissions[place].Enterprise));
        var results = new SubmissionResult?[submissions.Length];
        var away = places[false].Where(place => !IsUnknown(submissions[place])).GroupBy(place => submissions[place].Enterprise).Select(async group =>
            Put(group, await grains.GetGrain<IEnterpriseGrain>(group.Key).Submit(group.Select(place => submissions[place]).ToArray(), cancellationToken)));
        // Off the scheduler of whoever asks, which is one thread.
        var here = Task.Run(async () => Put(places[true], await local.Submit([.. places[true].Select(place => submissions[place])], cancellationToken)), cancellationToken);
        await Task.WhenAll(away.Append(here));
        return results;

        void Put(IEnumerable<int> where, IReadOnlyList<SubmissionResult?> what)
        {
            foreach (var (place, result) in where.Zip(what)) results[place] = result;
        }
    }

    public void Dispose() => _reading.Dispose();

    private bool IsUnknown(Submission submission) => !registry.Roster.TryFind(submission.Enterprise, out _);

    private async Task<IEnterprise> FindAsync(string code, CancellationToken cancellationToken)
    {
        await CatchUpAsync(cancellationToken);
        if (local.Find(code) is { } there) return there;
        // Another process has put it on the roster.
        await registry.RefreshRosterAsync(cancellationToken);
        return local.Find(code) ?? throw new InvalidOperationException($"Enterprise '{code}' is not on the roster.");
    }

    /// <summary>Reads the rules again if the caller has newer ones: an edit holds in the cluster as soon as it holds in the web process that took it.</summary>
    private async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        if (RuleStamp.OfCaller <= registry.Model.Stamp) return;
        await _reading.WaitAsync(cancellationToken);
        try
        {
            if (RuleStamp.OfCaller > registry.Model.Stamp) await registry.ReloadAsync(cancellationToken);
        }
        finally
        {
            _reading.Release();
        }
    }
}
