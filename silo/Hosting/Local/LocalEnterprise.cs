using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Storage;

namespace Monitor.Hosting.Local;

/// <summary>An enterprise in this process: a lock that gives turns, and its state while it is in use.</summary>
internal sealed class LocalEnterprise(EnterpriseProfile profile, Registry registry, IMonitorStore store, GroupCommitter committer, TimeProvider time)
    : IEnterprise, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private EnterpriseState? _state;

    /// <summary>Timestamp of the last turn, for eviction.</summary>
    public long LastUsed { get; private set; } = time.GetTimestamp();

    public async Task<IReadOnlyList<SubmissionResult>> Submit(IReadOnlyList<Submission> submissions, CancellationToken cancellationToken)
    {
        var results = await TurnAsync((state, changes) =>
        {
            var judged = new List<SubmissionResult>(submissions.Count);
            foreach (var submission in submissions)
            {
                var outcome = EnterpriseMonitor.Apply(state, submission, time.GetUtcNow());
                if (outcome.Change is { } change) changes.Add(change);
                judged.Add(new() { Receipt = outcome.Change?.ToReceipt(profile.Code) ?? outcome.Replayed, Problems = outcome.Problems, Explainable = outcome.Explainable });
            }

            return judged;
        }, cancellationToken);
        MonitorMetrics.Judged(results);
        return results;
    }

    public Task<int> CheckDeadlines(DateTimeOffset now, CancellationToken cancellationToken) => TurnAsync((state, changes) =>
    {
        if (EnterpriseMonitor.CheckDeadlines(state, registry.Reporting, now) is not { } change) return 0;
        changes.Add(change);
        return change.Transitions.Count;
    }, cancellationToken);

    /// <summary>Drops the state unless a turn is under way.</summary>
    public bool TryEvict()
    {
        if (!_turn.Wait(0)) return false;
        _state = null;
        _turn.Release();
        return true;
    }

    public void Dispose() => _turn.Dispose();

    /// <summary>Gives a turn: judges, commits, and judges again on what another process left if that was faster.</summary>
    /// <param name="judge">Moves the state on and adds the changes that say how.</param>
    private async Task<T> TurnAsync<T>(Func<EnterpriseState, List<Change>, T> judge, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        using var activity = MonitorMetrics.Activities.StartActivity("turn");
        activity?.SetTag("monitor.enterprise", profile.Code);
        try
        {
            LastUsed = time.GetTimestamp();
            while (true)
            {
                var state = _state is { } there && ReferenceEquals(there.Model, registry.Model)
                    ? there
                    : await store.ReadStateAsync(profile, registry.Model, cancellationToken);
                // Until the commit has succeeded the state is ahead of the tables; if anything fails it must not be used again.
                _state = null;
                if (state.IsOvertaken && !await registry.IsCurrentAsync(cancellationToken)) continue;
                var changes = new List<Change>();
                if (EnterpriseMonitor.ApplyRules(state, time.GetUtcNow()) is { } rules) changes.Add(rules);
                var answer = judge(state, changes);
                // Not cancelled with the caller: the turn ends when the outcome is known.
                if (changes.Count > 0 && !await committer.CommitAsync(changes)) continue;
                _state = state;
                MonitorMetrics.TurnEnded(time.GetElapsedTime(LastUsed), changes);
                return answer;
            }
        }
        finally
        {
            _turn.Release();
        }
    }
}
