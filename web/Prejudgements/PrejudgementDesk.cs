using Monitor.Contracts;
using Monitor.Prejudgements;

namespace Monitor.Web.Prejudgements;

/// <summary>The runs of this process, of which the last ones can be asked how they stand. Of one origin only one runs at a time.</summary>
internal sealed partial class PrejudgementDesk(PrejudgementService service, TimeProvider time, ILogger<PrejudgementDesk> logger, IHostApplicationLifetime lifetime)
{
    private const int Remembered = 20;
    private readonly Lock _lock = new();
    private readonly List<PrejudgementJob> _jobs = [];

    public PrejudgementJob? Find(string id)
    {
        lock (_lock) return _jobs.Find(job => job.Id == id);
    }

    /// <returns>The run that was started, or the one of the same origin that is under way.</returns>
    public PrejudgementJob Start(Period origin)
    {
        PrejudgementJob job;
        lock (_lock)
        {
            if (_jobs.Find(one => one.IsRunning && one.Origin == origin) is { } running) return running;
            job = new(Guid.CreateVersion7(time.GetUtcNow()).ToString("n"), origin);
            _jobs.Add(job);
            if (_jobs.Count > Remembered && _jobs.Find(one => !one.IsRunning) is { } oldest) _jobs.Remove(oldest);
        }

        // Judging uses the processor for seconds: not on the thread that answers.
        _ = Task.Run(() => RunAsync(job));
        return job;
    }

    private async Task RunAsync(PrejudgementJob job)
    {
        try
        {
            await job.RunAsync(service, lifetime.ApplicationStopping);
        }
        catch (Exception exception)
        {
            LogFailed(logger, exception, job.Origin);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The run of pre-judgements from {Origin} failed")]
    private static partial void LogFailed(ILogger logger, Exception exception, Period origin);
}
