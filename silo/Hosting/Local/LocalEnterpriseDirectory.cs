using System.Collections.Concurrent;
using Monitor.Contracts;
using Monitor.Storage;

namespace Monitor.Hosting.Local;

/// <summary>
/// Activations in this process. Of those beyond the limit the longest idle are dropped; should one be in use at that moment and
/// a second activation of the same enterprise arise, the version check makes one of them read again: slower once, never wrong.
/// </summary>
public sealed class LocalEnterpriseDirectory(Registry registry, IMonitorStore store, GroupCommitter committer, ForecastAhead ahead, TimeProvider time, LocalHostConfig config)
    : IEnterpriseDirectory
{
    private readonly ConcurrentDictionary<string, LocalEnterprise> _active = new(StringComparer.Ordinal);
    private int _sweeping;

    public IEnterprise? Find(string enterprise) => Activate(enterprise);

    public Task<IReadOnlyList<SubmissionResult?>> Submit(IReadOnlyList<Submission> submissions, CancellationToken cancellationToken) =>
        new LocalBatch(submissions, registry, store, committer).RunAsync(Activate, cancellationToken);

    /// <summary>Drops an enterprise once the turn that is under way has ended; it is read again when it is asked for again.</summary>
    public Task ReleaseAsync(string enterprise) => _active.TryRemove(enterprise, out var active) ? active.ReleaseAsync() : Task.CompletedTask;

    private LocalEnterprise? Activate(string enterprise)
    {
        if (_active.TryGetValue(enterprise, out var active)) return active;
        if (!registry.Roster.TryFind(enterprise, out var profile)) return null;
        active = _active.GetOrAdd(enterprise, _ => new LocalEnterprise(profile, registry, store, committer, ahead, time));
        if (_active.Count > config.ActivationLimit) Sweep();
        return active;
    }

    private void Sweep()
    {
        if (Interlocked.Exchange(ref _sweeping, 1) == 1) return;
        try
        {
            // A tenth at a time, so that sorting is paid once in many activations. Of a copy: others add and remove meanwhile.
            var idle = _active.ToArray().OrderBy(pair => pair.Value.LastUsed).Take(Math.Max(1, config.ActivationLimit / 10));
            foreach (var pair in idle)
            {
                if (pair.Value.TryEvict()) _active.TryRemove(pair);
            }
        }
        finally
        {
            Volatile.Write(ref _sweeping, 0);
        }
    }
}
