namespace Monitor.Hosting.Orleans;

/// <summary>A web process's connections to silos.</summary>
internal sealed class ClusterConnection : IDisposable
{
    private CancellationTokenSource _unbroken = new();
    private int _silos;

    /// <summary>How many silos are connected.</summary>
    public int Silos => Volatile.Read(ref _silos);

    /// <summary>Cancelled when one of the connections there are now breaks.</summary>
    public CancellationToken Unbroken => Volatile.Read(ref _unbroken).Token;

    public void Changed(int before, int now)
    {
        Volatile.Write(ref _silos, now);
        // Not on the thread that tells of it: whoever waits goes on in here.
        if (now < before) _ = Interlocked.Exchange(ref _unbroken, new()).CancelAsync();
    }

    public void Dispose() => _unbroken.Dispose();
}
