namespace Monitor.Web.Ingest;

/// <summary>Bounds the memory of what is being taken in: bodies are let in while those under way stay below a limit, and pushed back beyond it.</summary>
internal sealed class IngestGate(IngestConfig config)
{
    /// <summary>What a request costs beside its body, bytes: buffers of the connection, the task, the change.</summary>
    private const int Overhead = 4096;

    private long _held;

    /// <returns>False when the request must come again later.</returns>
    public bool TryEnter(long bytes)
    {
        var cost = bytes + Overhead;
        // Alone, a body within the endpoint's limit is always let in.
        if (Interlocked.Add(ref _held, cost) <= config.InFlightBytes || Interlocked.Read(ref _held) == cost) return true;
        Interlocked.Add(ref _held, -cost);
        return false;
    }

    public void Leave(long bytes) => Interlocked.Add(ref _held, -(bytes + Overhead));
}
