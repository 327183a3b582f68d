using System.Buffers.Text;

namespace Monitor.Loadtest.Push;

/// <summary>
/// A dashboard that checks the chain of positions: every delta must follow on the update before it. What a delta holds it does not read;
/// one <see cref="FullWatcher"/> does that for all.
/// </summary>
public sealed class Watcher : HubListener
{
    private readonly List<(long Position, long Received)> _deltas = [];

    private Watcher()
    {
    }

    /// <summary>Position and time of receipt (Stopwatch) of every delta.</summary>
    public IReadOnlyList<(long Position, long Received)> Deltas => _deltas;

    public static async Task<Watcher> StartAsync(Uri web, CancellationToken cancellationToken)
    {
        var watcher = new Watcher();
        await watcher.ListenAsync(web, cancellationToken);
        return watcher;
    }

    protected override void Take(ReadOnlySpan<byte> message, long received)
    {
        if (Number(message, "\"previous\":"u8) is { } previous && Number(message, "\"position\":"u8) is { } position)
        {
            // A delta that was on its way before the list is in the list.
            if (position <= Position) return;
            if (previous > Position && HasList) Gaps++;
            _deltas.Add((position, received));
            Position = position;
        }
        else if (Number(message, "\"position\":"u8) is { } start)
        {
            _deltas.RemoveAll(delta => delta.Position <= start);
            Position = Math.Max(start, Position);
            ListCame();
        }
    }

    private static long? Number(ReadOnlySpan<byte> message, ReadOnlySpan<byte> name)
    {
        var at = message.IndexOf(name);
        return at >= 0 && Utf8Parser.TryParse(message[(at + name.Length)..], out long number, out _) ? number : null;
    }
}
