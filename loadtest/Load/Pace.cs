using System.Diagnostics;

namespace Monitor.Loadtest.Load;

/// <summary>
/// Sends requests as fast as they are answered (closed loop), or at times fixed beforehand. In the second way a request's latency counts from
/// the time at which it was meant to be sent: a server that stalls delays all requests behind, and each of them is charged for it.
/// </summary>
public static class Pace
{
    /// <param name="next">Sends the request of a number; false when there are no more.</param>
    /// <returns>How long it took, all answers included.</returns>
    public static async Task<TimeSpan> ClosedLoopAsync(int inFlight, TimeSpan atMost, LatencyHistogram latency, Func<int, long, CancellationToken, Task<bool>> next, CancellationToken cancellationToken)
    {
        var ticket = -1;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, inFlight).Select(worker => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(start) < atMost)
            {
                var sent = Stopwatch.GetTimestamp();
                if (!await next(worker, Interlocked.Increment(ref ticket), cancellationToken)) return;
                latency.Record(Stopwatch.GetElapsedTime(sent));
            }
        }, cancellationToken)));
        return Stopwatch.GetElapsedTime(start);
    }

    /// <param name="rate">Requests a second.</param>
    /// <param name="inFlight">Requests at once; when all are under way the next ones wait, and are late.</param>
    public static async Task<TimeSpan> FixedRateAsync(
        double rate, int inFlight, TimeSpan length, LatencyHistogram latency, Func<int, long, CancellationToken, Task<bool>> next, CancellationToken cancellationToken)
    {
        var ticket = -1;
        var total = (long)(rate * length.TotalSeconds);
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, inFlight).Select(worker => Task.Run(async () =>
        {
            while (true)
            {
                var mine = Interlocked.Increment(ref ticket);
                if (mine >= total) return;
                var intended = TimeSpan.FromSeconds(mine / rate);
                var early = intended - Stopwatch.GetElapsedTime(start);
                if (early > TimeSpan.Zero) await Task.Delay(early, TimeProvider.System, cancellationToken);
                if (!await next(worker, mine, cancellationToken)) return;
                latency.Record(Stopwatch.GetElapsedTime(start) - intended);
            }
        }, cancellationToken)));
        return Stopwatch.GetElapsedTime(start);
    }
}
