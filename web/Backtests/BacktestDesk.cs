using Monitor.Rules.Backtests;
using Monitor.Web.Runs;

namespace Monitor.Web.Backtests;

/// <summary>The backtests of this process. One that is forgotten is ended.</summary>
internal sealed class BacktestDesk(BacktestRunner runner, AggregateBacktest sums, ILogger<BacktestDesk> logger, IHostApplicationLifetime lifetime) : RunDesk<BacktestJob>(20, logger, lifetime)
{
    protected override string IdOf(BacktestJob run) => run.Id;

    protected override Task RunAsync(BacktestJob run, CancellationToken stopping) => run.RunAsync(runner, sums, stopping);

    protected override void Forget(BacktestJob run) => run.Cancel();
}
