using Monitor.Contracts;
using Monitor.Prejudgements;

namespace Monitor.Web.Prejudgements;

/// <summary>A run of pre-judgements in the background that can be asked how it stands.</summary>
internal sealed class PrejudgementJob(string id, Period origin) : IDisposable
{
    private readonly CancellationTokenSource _cancelled = new();
    private volatile PrejudgementRun? _result;
    private volatile PrejudgementRunState _state;
    private volatile string? _fault;
    private int _done;
    private int _total;

    public string Id => id;
    public Period Origin => origin;
    public bool IsRunning => _state == PrejudgementRunState.Running;

    public PrejudgementRunStatus Status => new(id, origin, _state, Volatile.Read(ref _done), Volatile.Read(ref _total), _result?.Version, _fault);

    /// <summary>Ends it soon; nothing is stored then. One that has ended stays as it is.</summary>
    public void Cancel() => _cancelled.Cancel();

    public async Task RunAsync(PrejudgementService service, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _cancelled.Token);
        try
        {
            _result = await service.RunAsync(origin, (done, total) =>
            {
                Volatile.Write(ref _total, total);
                Volatile.Write(ref _done, done);
            }, either.Token);
            _state = PrejudgementRunState.Done;
        }
        catch (OperationCanceledException)
        {
            _state = PrejudgementRunState.Cancelled;
        }
        catch
        {
            _fault = "The run failed; the server's log tells why. Nothing was stored; it may be started again.";
            _state = PrejudgementRunState.Failed;
            throw;
        }
    }

    public void Dispose() => _cancelled.Dispose();
}
