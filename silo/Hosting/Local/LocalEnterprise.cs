using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Storage;

namespace Monitor.Hosting.Local;

/// <summary>An enterprise in this process: a lock that gives turns, and its state while it is in use.</summary>
internal sealed class LocalEnterprise(EnterpriseProfile profile, Registry registry, IMonitorStore store, GroupCommitter committer, ForecastAhead ahead, TimeProvider time)
    : IEnterprise, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private EnterpriseState? _state;

    /// <summary>Timestamp of the last turn, for eviction.</summary>
    public long LastUsed { get; private set; } = time.GetTimestamp();

    public async Task<IReadOnlyList<SubmissionResult>> Submit(IReadOnlyList<Submission> submissions, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            LastUsed = time.GetTimestamp();
            while (true)
            {
                if (_state is null || !ReferenceEquals(_state.Model, registry.Model))
                    _state = await store.ReadStateAsync(profile, registry.Model, cancellationToken);
                if (await TryApplyAsync(_state, submissions) is { } results) return results;
                // Another process moved the enterprise on: judge again on what it left.
                _state = null;
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    public async Task<int> CheckDeadlines(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            LastUsed = time.GetTimestamp();
            while (true)
            {
                var state = _state is { } there && ReferenceEquals(there.Model, registry.Model)
                    ? there
                    : await store.ReadStateAsync(profile, registry.Model, cancellationToken);
                _state = null;
                var change = EnterpriseMonitor.CheckDeadlines(state, registry.Reporting, now);
                if (change is not null && !await committer.CommitAsync([change])) continue;
                _state = state;
                return change?.Transitions.Count ?? 0;
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Drops the state unless a turn is under way.</summary>
    public bool TryEvict()
    {
        if (!_turn.Wait(0)) return false;
        _state = null;
        _turn.Release();
        return true;
    }

    public void Dispose() => _turn.Dispose();

    /// <returns>Null when the commit lost a race.</returns>
    private async Task<IReadOnlyList<SubmissionResult>?> TryApplyAsync(EnterpriseState state, IReadOnlyList<Submission> submissions)
    {
        var results = new List<SubmissionResult>(submissions.Count);
        var changes = new List<Change>(submissions.Count);
        // Until the commit has succeeded the state is ahead of the tables; if anything fails it must not be used again.
        _state = null;
        if (EnterpriseMonitor.ApplyRules(state, time.GetUtcNow()) is { } rules) changes.Add(rules);
        foreach (var submission in submissions)
        {
            var outcome = EnterpriseMonitor.Apply(state, submission, time.GetUtcNow());
            if (outcome.Change is { } change) changes.Add(change);
            results.Add(new() { Receipt = outcome.Change?.ToReceipt(profile.Code) ?? outcome.Replayed, Problems = outcome.Problems, Explainable = outcome.Explainable });
        }

        // Not cancelled with the caller: the turn ends when the outcome is known.
        if (changes.Count > 0 && !await committer.CommitAsync(changes)) return null;
        _state = state;
        ahead.Offer(state);
        return results;
    }
}
