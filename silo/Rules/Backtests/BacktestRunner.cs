using Monitor.Enterprises;

namespace Monitor.Rules.Backtests;

/// <summary>Runs a plan over many enterprises, a processor's worth at a time.</summary>
public sealed class BacktestRunner(IBacktestStore store)
{
    /// <param name="advance">Called after each enterprise, from any thread.</param>
    public async Task<IReadOnlyList<EnterpriseRun>> RunAsync(
        IReadOnlyList<EnterpriseProfile> enterprises, BacktestPlan plan, Action advance, CancellationToken cancellationToken)
    {
        var runs = new EnterpriseRun[enterprises.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, runs.Length, options, async (i, token) =>
        {
            runs[i] = Backtest.Run(await store.ReadHistoryAsync(enterprises[i], token), plan);
            advance();
        });
        return runs;
    }
}
