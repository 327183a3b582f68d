using Monitor.Reporting;
using Monitor.Web.Runs;

namespace Monitor.Web.Reports;

/// <summary>The writings of reports of this process. They take turns; one that is forgotten is ended.</summary>
internal sealed class ReportRunDesk(ReportService service, ILogger<ReportRunDesk> logger, IHostApplicationLifetime lifetime) : RunDesk<ReportRun>(20, logger, lifetime), IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public void Dispose() => _turn.Dispose();

    protected override string IdOf(ReportRun run) => run.Id;

    protected override async Task RunAsync(ReportRun run, CancellationToken stopping)
    {
        await _turn.WaitAsync(stopping);
        try
        {
            await run.RunAsync(service, stopping);
        }
        finally
        {
            _turn.Release();
        }
    }

    protected override void Forget(ReportRun run) => run.Cancel();
}
