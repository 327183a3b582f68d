namespace Monitor.Web.Runs;

/// <summary>The runs of one kind in this process, of which the last ones can be asked how they stand.</summary>
/// <param name="remembered">How many.</param>
internal abstract partial class RunDesk<T>(int remembered, ILogger logger, IHostApplicationLifetime lifetime) where T : class
{
    private readonly Lock _lock = new();
    private readonly List<T> _runs = [];

    public T? Find(string id) => Find(run => IdOf(run) == id);

    /// <summary>Runs in the background; a run that must make room for it is forgotten.</summary>
    public void Start(T run) => Start(_ => null, () => run);

    /// <summary>Starts a run unless one there stands for it.</summary>
    protected T Start(Func<IReadOnlyList<T>, T?> there, Func<T> make)
    {
        T run;
        T? forgotten = null;
        lock (_lock)
        {
            if (there(_runs) is { } same) return same;
            _runs.Add(run = make());
            if (_runs.Count > remembered && ToForget(_runs) is { } oldest)
            {
                _runs.Remove(oldest);
                forgotten = oldest;
            }
        }

        if (forgotten is not null) Forget(forgotten);
        // Such work uses the processor for seconds: not on the thread that answers.
        _ = Task.Run(() => GuardAsync(run));
        return run;
    }

    protected abstract string IdOf(T run);

    /// <summary>Does the work; the run's state tells of a failure, which is thrown on to be logged.</summary>
    protected abstract Task RunAsync(T run, CancellationToken stopping);

    /// <returns>Which run makes room; null when none may.</returns>
    protected virtual T? ToForget(IReadOnlyList<T> runs) => runs[0];

    /// <summary>What becomes of a run that nobody can ask for any more.</summary>
    protected virtual void Forget(T run)
    {
    }

    private T? Find(Predicate<T> wanted)
    {
        lock (_lock) return _runs.Find(wanted);
    }

    private async Task GuardAsync(T run)
    {
        try
        {
            await RunAsync(run, lifetime.ApplicationStopping);
        }
        catch (Exception exception)
        {
            LogFailed(logger, exception, typeof(T).Name, IdOf(run));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Kind} {Id} failed")]
    private static partial void LogFailed(ILogger logger, Exception exception, string kind, string id);
}
