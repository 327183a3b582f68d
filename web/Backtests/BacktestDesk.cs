using System.Collections.Concurrent;
using Monitor.Rules.Backtests;

namespace Monitor.Web.Backtests;

/// <summary>The backtests of this process, of which the last ones can be asked how they stand.</summary>
internal sealed partial class BacktestDesk(BacktestRunner runner, ILogger<BacktestDesk> logger, IHostApplicationLifetime lifetime)
{
    private const int Remembered = 20;
    private readonly ConcurrentDictionary<string, BacktestJob> _jobs = new();
    private readonly ConcurrentQueue<string> _order = new();

    public BacktestJob? Find(string id) => _jobs.GetValueOrDefault(id);

    /// <summary>Runs a backtest in the background. One that is forgotten is ended.</summary>
    public void Start(BacktestJob job)
    {
        _jobs[job.Id] = job;
        _order.Enqueue(job.Id);
        while (_order.Count > Remembered && _order.TryDequeue(out var oldest))
        {
            if (_jobs.TryRemove(oldest, out var forgotten)) forgotten.Cancel();
        }

        // Judging uses the processor for seconds: not on the thread that answers.
        _ = Task.Run(() => RunAsync(job));
    }

    private async Task RunAsync(BacktestJob job)
    {
        try
        {
            await job.RunAsync(runner, lifetime.ApplicationStopping);
        }
        catch (Exception exception)
        {
            LogFailed(logger, exception, job.Id);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Backtest {Id} failed")]
    private static partial void LogFailed(ILogger logger, Exception exception, string id);
}
