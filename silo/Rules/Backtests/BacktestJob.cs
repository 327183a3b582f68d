using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Rollups;

namespace Monitor.Rules.Backtests;

/// <summary>A backtest that runs in the background and can be asked how it stands.</summary>
public sealed class BacktestJob(
    string id, BacktestPlan plan, BacktestScorer scorer, IReadOnlyList<EnterpriseProfile> enterprises, IReadOnlyList<AggregateProfile> aggregates) : IDisposable
{
    private readonly CancellationTokenSource _cancelled = new();
    private volatile BacktestResult? _result;
    private volatile BacktestState _state;
    private int _done;

    public string Id => id;

    public BacktestStatus Status => new(id, _state, Volatile.Read(ref _done), enterprises.Count, _state == BacktestState.Done ? _result : null);

    /// <summary>Ends it soon; one that has ended stays as it is.</summary>
    public void Cancel() => _cancelled.Cancel();

    public async Task RunAsync(BacktestRunner runner, AggregateBacktest sums, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _cancelled.Token);
        try
        {
            var runs = await runner.RunAsync(enterprises, plan, () => Interlocked.Increment(ref _done), either.Token);
            _result = scorer.Score(runs, await sums.RunAsync(aggregates, plan, either.Token));
            _state = BacktestState.Done;
        }
        catch (OperationCanceledException)
        {
            _state = BacktestState.Cancelled;
        }
        catch
        {
            _state = BacktestState.Failed;
            throw;
        }
    }

    public void Dispose() => _cancelled.Dispose();
}
