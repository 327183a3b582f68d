using Monitor.Contracts;
using Monitor.Reporting;

namespace Monitor.Web.Reports;

/// <summary>A writing of reports that runs in the background and can be asked how it stands.</summary>
internal sealed class ReportRun(string id, Period period, IReadOnlyList<Subject> subjects, string by) : IProgress<ReportProgress>, IDisposable
{
    private readonly CancellationTokenSource _cancelled = new();
    private volatile ReportProgress _progress = new(0, subjects.Count, "");
    private volatile IReadOnlyList<ReportVersionView> _new = [];
    private volatile string? _problem;
    private volatile ReportRunState _state;

    public string Id => id;

    public ReportRunStatus Status => new(id, period, _state, _progress.Done, _progress.Total, _progress.Doing, _problem, _new);

    public void Report(ReportProgress value) => _progress = value;

    /// <summary>Ends it soon; what is written stays. One that has ended stays as it is.</summary>
    public void Cancel() => _cancelled.Cancel();

    public async Task RunAsync(ReportService service, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _cancelled.Token);
        try
        {
            var written = await service.WriteAsync(period, subjects, by, this, either.Token);
            _new = [.. written.Where(one => one.IsNew).Select(one => ReportsApi.View(one.Version, one.Model.Name))];
            _state = ReportRunState.Done;
        }
        catch (OperationCanceledException)
        {
            _state = ReportRunState.Cancelled;
        }
        catch (Exception exception)
        {
            _problem = exception is ReportException ? exception.Message : "The server failed; the failure is in the server's log.";
            _state = ReportRunState.Failed;
            if (exception is not ReportException) throw;
        }
    }

    public void Dispose() => _cancelled.Dispose();
}
