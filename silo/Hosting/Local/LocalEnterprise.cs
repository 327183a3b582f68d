using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Storage;
using Monitor.Streams;

namespace Monitor.Hosting.Local;

/// <summary>An enterprise in this process: a lock that gives turns, and its state while it is in use.</summary>
internal sealed class LocalEnterprise(EnterpriseProfile found, Registry registry, IMonitorStore store, GroupCommitter committer, ForecastAhead ahead, TimeProvider time)
    : IEnterprise, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private EnterpriseState? _state;

    /// <summary>As the roster has it now.</summary>
    public EnterpriseProfile Profile => registry.Roster.TryFind(found.No, out var now) ? now : found;

    /// <summary>Timestamp of the last turn, for eviction.</summary>
    public long LastUsed { get; private set; } = time.GetTimestamp();

    public async Task<IReadOnlyList<SubmissionResult>> Submit(IReadOnlyList<Submission> submissions, CancellationToken cancellationToken) =>
        (await TurnAsync(state => Judge(state, submissions), cancellationToken)).Results;

    public async Task<int> CheckDeadlines(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var judged = await TurnAsync(state =>
        {
            var changes = ChangesOfRules(state, 1);
            if (EnterpriseMonitor.CheckDeadlines(state, registry.Reporting, now) is { } change) changes.Add(change);
            return new([], changes);
        }, cancellationToken);
        return judged.Changes.Where(change => change.Kind == ChangeKind.Deadline).Sum(change => change.Transitions.Count);
    }

    public async Task<RecordsResult> Record(StreamBatch batch, CancellationToken cancellationToken)
    {
        StreamOutcome? outcome = null;
        var judged = await TurnAsync(state =>
        {
            var changes = ChangesOfRules(state, 1);
            outcome = EnterpriseMonitor.Record(state, batch, time.GetUtcNow());
            if (outcome.Change is { } change) changes.Add(change);
            return new([], changes) { Stream = outcome.Advance };
        }, cancellationToken);
        if (outcome!.Advance is not { } advance) return new(null, outcome.Problems);
        return new(new(found.Code, batch.Indicator, advance.Fresh.Count, judged.Late, batch.Records.Count - advance.Fresh.Count - judged.Late,
            Micros.ToTime(advance.Through), outcome.Change?.Transitions.Count ?? 0), []);
    }

    public async Task<IReadOnlyList<AlertResult>> TakeAlerts(IReadOnlyList<ExternalAlert> alerts, CancellationToken cancellationToken)
    {
        IReadOnlyList<AlertResult> results = [];
        await TurnAsync(state =>
        {
            var changes = ChangesOfRules(state, 1);
            (results, var change) = EnterpriseMonitor.TakeAlerts(state, alerts, time.GetUtcNow());
            if (change is not null) changes.Add(change);
            return new([], changes);
        }, cancellationToken);
        return results;
    }

    /// <summary>Takes the turn if nobody has it; who gets it must end it.</summary>
    public bool TryBeginTurn()
    {
        if (!_turn.Wait(0)) return false;
        LastUsed = time.GetTimestamp();
        return true;
    }

    /// <param name="state">What the tables hold; null when that is not known, and it must be read again.</param>
    public void EndTurn(EnterpriseState? state)
    {
        _state = state;
        if (state is not null) ahead.Offer(state);
        _turn.Release();
    }

    /// <summary>
    /// The state, if it is known and of the model in force. It is given away: until what is judged on it is committed it is ahead
    /// of the tables, and if anything fails it must not be used again.
    /// </summary>
    public EnterpriseState? TakeState()
    {
        var state = _state;
        _state = null;
        return state is not null && ReferenceEquals(state.Model, registry.Model) ? state : null;
    }

    public Judged Judge(EnterpriseState state, IReadOnlyList<Submission> submissions)
    {
        var results = new SubmissionResult[submissions.Count];
        var changes = ChangesOfRules(state, submissions.Count);
        for (var i = 0; i < results.Length; i++)
        {
            var outcome = EnterpriseMonitor.Apply(state, submissions[i], time.GetUtcNow());
            if (outcome.Change is { } change) changes.Add(change);
            results[i] = new() { Receipt = outcome.Change?.ToReceipt(found.Code) ?? outcome.Replayed, Problems = outcome.Problems, Explainable = outcome.Explainable };
        }

        return new(results, changes);
    }

    /// <summary>A turn's changes begin with what edited rules mean for open episodes.</summary>
    /// <param name="more">How many changes may follow.</param>
    private List<Change> ChangesOfRules(EnterpriseState state, int more)
    {
        var changes = new List<Change>(more);
        if (EnterpriseMonitor.ApplyRules(state, time.GetUtcNow()) is { } rules) changes.Add(rules);
        return changes;
    }

    /// <summary>Drops the state unless a turn is under way.</summary>
    public bool TryEvict()
    {
        if (!_turn.Wait(0)) return false;
        _state = null;
        _turn.Release();
        return true;
    }

    /// <summary>Drops the state when the turn that is under way has ended.</summary>
    public async Task ReleaseAsync()
    {
        await _turn.WaitAsync();
        EndTurn(null);
    }

    public void Dispose() => _turn.Dispose();

    /// <summary>Gives a turn: judges, commits, and judges again on what another process left if that was faster.</summary>
    private async Task<Judged> TurnAsync(Func<EnterpriseState, Judged> judge, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        using var activity = MonitorMetrics.Activities.StartActivity("turn");
        activity?.SetTag("monitor.enterprise", found.Code);
        try
        {
            LastUsed = time.GetTimestamp();
            while (true)
            {
                var state = TakeState() ?? await store.ReadStateAsync(Profile, registry.Model, cancellationToken);
                if (state.IsOvertaken && !await registry.IsCurrentAsync(cancellationToken)) continue;
                var judged = judge(state);
                // Not cancelled with the caller: the turn ends when the outcome is known.
                if (judged.Stream is { } stream)
                {
                    if (await committer.CommitAsync(stream, judged.Changes) is not { } late) continue;
                    judged = judged with { Late = late };
                }
                else if (judged.Changes.Count > 0 && !await committer.CommitAsync(judged.Changes)) continue;

                _state = state;
                ahead.Offer(state);
                MonitorMetrics.TurnEnded(time.GetElapsedTime(LastUsed), judged.Results, judged.Changes);
                return judged;
            }
        }
        finally
        {
            _turn.Release();
        }
    }
}
