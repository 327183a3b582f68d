using Microsoft.Extensions.Logging;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Storage;

namespace Monitor.Hosting;

/// <summary>
/// Reads the outbox in order of commit and hands every step on, once per process. Positions have no gaps and become visible
/// in order, so remembering the last one is enough.
/// </summary>
public sealed class OutboxPublisher(
    IMonitorStore store, Registry registry, WarningBoard board, OutboxSignal signal, IWarningAudience audience, TimeProvider time, ILogger<OutboxPublisher> logger)
    : RoundService("publisher", PollInterval, time, logger)
{
    /// <summary>How long a change committed by another process may wait.</summary>
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(200);

    private const int OpenPage = 10_000;
    private const int LongestStride = 5_000;

    private long _position;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        _position = await store.ReadHeadAsync(cancellationToken);
        var open = new List<StoredEpisode>();
        var filter = new EpisodeFilter { Status = EpisodeStatus.Active, Limit = OpenPage };
        while (true)
        {
            var (page, _) = await store.ReadEpisodesAsync(filter, cancellationToken);
            open.AddRange(page);
            if (page.Count < OpenPage) break;
            filter = filter with { After = EpisodeCursor.Of(page[^1]) };
        }

        board.Load(_position, open);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task RoundAsync(CancellationToken stoppingToken)
    {
        if (!await PublishAsync(stoppingToken)) await signal.WaitAsync(PollInterval, stoppingToken);
    }

    /// <returns>Whether there may be more to publish.</returns>
    private async Task<bool> PublishAsync(CancellationToken cancellationToken)
    {
        var head = await store.ReadHeadAsync(cancellationToken);
        MonitorMetrics.Published(head, _position);
        if (head <= _position) return false;
        var through = Math.Min(head, _position + LongestStride);
        var steps = await store.ReadOutboxAsync(_position, through, cancellationToken);
        // Another process has put an enterprise on the roster: without its name its warnings could not be written.
        await registry.LearnAsync(steps.Select(step => step.Subject), cancellationToken);
        // Before sending: a dashboard that a failed send did not reach sees the gap in the next delta and asks for a snapshot.
        _position = through;
        if (board.Apply(through, steps) is { } delta)
        {
            await audience.SendAsync(delta, cancellationToken);
            MonitorMetrics.Sent(delta, Time.GetUtcNow());
        }

        MonitorMetrics.Published(head, through);
        return through < head;
    }
}
