using System.Diagnostics;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Storage;

namespace Monitor.Hosting.Local;

/// <summary>
/// Submissions of many enterprises on their way through this process: all turns that are free are taken at once, the states that are not in
/// memory are read together, and what was judged is committed together. Whoever is busy is waited for by itself: a batch that
/// waited while it holds turns could wait for another that waits for it.
/// </summary>
internal sealed class LocalBatch(IReadOnlyList<Submission> submissions, Registry registry, IMonitorStore store, GroupCommitter committer)
{
    /// <summary>Enterprises that are worth a thread of their own.</summary>
    private const int WorthAThread = 64;

    private readonly SubmissionResult?[] _results = new SubmissionResult?[submissions.Count];
    private readonly long _begun = Stopwatch.GetTimestamp();
    private readonly List<Turn> _turns = [];
    private readonly List<Turn> _busy = [];

    /// <returns>One result per submission; null where there is no such enterprise.</returns>
    public async Task<IReadOnlyList<SubmissionResult?>> RunAsync(Func<string, LocalEnterprise?> find, CancellationToken cancellationToken)
    {
        Gather(find);
        await Task.WhenAll(_busy.Select(turn => SubmitAsync(turn, cancellationToken)).Append(TakeTurnsAsync(cancellationToken)));
        // Another process moved these on: they read again and judge again.
        await Task.WhenAll(_turns.Where(turn => !turn.Committed).Select(turn => SubmitAsync(turn, cancellationToken)));
        return _results;
    }

    private void Gather(Func<string, LocalEnterprise?> find)
    {
        var byCode = new Dictionary<string, Turn>(submissions.Count, StringComparer.Ordinal);
        for (var i = 0; i < submissions.Count; i++)
        {
            if (!byCode.TryGetValue(submissions[i].Enterprise, out var turn))
            {
                if (find(submissions[i].Enterprise) is not { } enterprise) continue;
                byCode.Add(submissions[i].Enterprise, turn = new(enterprise));
            }

            turn.Places.Add(i);
            turn.Submissions.Add(submissions[i]);
        }

        foreach (var turn in byCode.Values) (turn.Enterprise.TryBeginTurn() ? _turns : _busy).Add(turn);
    }

    private async Task TakeTurnsAsync(CancellationToken cancellationToken)
    {
        try
        {
            do await ActivateAsync(cancellationToken);
            while (_turns.Exists(turn => turn.State!.IsOvertaken) && !await registry.IsCurrentAsync(cancellationToken));
            Judge();
            var changed = _turns.Where(turn => turn.Judged.Changes.Count > 0).ToList();
            // Not cancelled with the caller: the turns end when the outcome is known.
            var committed = changed.Count > 0 ? await committer.CommitAsync([.. changed.Select(turn => turn.Judged.Changes)]) : [];
            foreach (var turn in _turns) turn.Committed = true;
            for (var i = 0; i < changed.Count; i++) changed[i].Committed = committed[i];
            foreach (var turn in _turns.Where(turn => turn.Committed))
            {
                Answer(turn, turn.Judged.Results);
                MonitorMetrics.TurnEnded(Stopwatch.GetElapsedTime(_begun), turn.Judged.Results, turn.Judged.Changes);
            }
        }
        finally
        {
            foreach (var turn in _turns) turn.Enterprise.EndTurn(turn.Committed ? turn.State : null);
        }
    }

    private async Task ActivateAsync(CancellationToken cancellationToken)
    {
        var missing = new List<Turn>();
        foreach (var turn in _turns)
        {
            turn.State = turn.Enterprise.TakeState();
            if (turn.State is null) missing.Add(turn);
        }

        if (missing.Count == 0) return;
        var states = await store.ReadStatesAsync([.. missing.Select(turn => turn.Enterprise.Profile)], registry.Model, cancellationToken);
        for (var i = 0; i < missing.Count; i++) missing[i].State = states[i];
    }

    private void Judge()
    {
        if (_turns.Count < 2 * WorthAThread)
        {
            foreach (var turn in _turns) turn.Judge();
            return;
        }

        Parallel.ForEach(_turns.Chunk(WorthAThread), turns =>
        {
            foreach (var turn in turns) turn.Judge();
        });
    }

    private async Task SubmitAsync(Turn turn, CancellationToken cancellationToken) => Answer(turn, await turn.Enterprise.Submit(turn.Submissions, cancellationToken));

    private void Answer(Turn turn, IReadOnlyList<SubmissionResult> results)
    {
        for (var i = 0; i < results.Count; i++) _results[turn.Places[i]] = results[i];
    }

    private sealed class Turn(LocalEnterprise enterprise)
    {
        public LocalEnterprise Enterprise => enterprise;
        public List<int> Places { get; } = new(1);
        public List<Submission> Submissions { get; } = new(1);
        public EnterpriseState? State { get; set; }
        public Judged Judged { get; private set; }
        public bool Committed { get; set; }

        public void Judge() => Judged = enterprise.Judge(State!, Submissions);
    }
}
