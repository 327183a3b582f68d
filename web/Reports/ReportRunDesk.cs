using System.Collections.Concurrent;
using Monitor.Reporting;

namespace Monitor.Web.Reports;

/// <summary>The writings of reports of this process, of which the last ones can be asked how they stand. They take turns.</summary>
internal sealed partial class ReportRunDesk(ReportService service, ILogger<ReportRunDesk> logger, IHostApplicationLifetime lifetime) : IDisposable
{
    private const int Remembered = 20;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ConcurrentDictionary<string, ReportRun> _runs = new();
    private readonly ConcurrentQueue<string> _order = new();

    public ReportRun? Find(string id) => _runs.GetValueOrDefault(id);

    /// <summary>Writes in the background. One that is forgotten is ended.</summary>
    public void Start(ReportRun run)
    {
        _runs[run.Id] = run;
        _order.Enqueue(run.Id);
        while (_order.Count > Remembered && _order.TryDequeue(out var oldest))
        {
            if (_runs.TryRemove(oldest, out var forgotten)) forgotten.Cancel();
        }

        // Writing uses the processor for seconds: not on the thread that answers.
        _ = Task.Run(() => RunAsync(run));
    }

    public void Dispose() => _turn.Dispose();

    private async Task RunAsync(ReportRun run)
    {
        try
        {
            await _turn.WaitAsync(lifetime.ApplicationStopping);
            try
            {
                await run.RunAsync(service, lifetime.ApplicationStopping);
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (Exception exception)
        {
            LogFailed(logger, exception, run.Id);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Writing reports {Id} failed")]
    private static partial void LogFailed(ILogger logger, Exception exception, string id);
}
