using Microsoft.Extensions.Logging;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Storage;

namespace Monitor.Disposal;

/// <summary>
/// Tells the dashboards of this process what was done about warnings, in whichever process. Positions have no gaps and become visible in order, as those of changes;
/// several actions on one warning since the last look are told as what came of them.
/// </summary>
public sealed class DisposalPublisher(
    IDisposalStore store, Registry registry, WarningWriter writer, DisposalSignal signal, IMarkAudience audience, TimeProvider time, ILogger<DisposalPublisher> logger)
    : RoundService("disposals", PollInterval, time, logger)
{
    /// <summary>How long an action in another process may wait.</summary>
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(500);

    private long _position;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        _position = await store.ReadDisposalHeadAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task RoundAsync(CancellationToken stoppingToken)
    {
        if (!await PublishAsync(stoppingToken)) await signal.WaitAsync(PollInterval, stoppingToken);
    }

    private async Task<bool> PublishAsync(CancellationToken cancellationToken)
    {
        var head = await store.ReadDisposalHeadAsync(cancellationToken);
        if (head <= _position) return false;
        var moved = await store.ReadMovedDisposalsAsync(_position, head, cancellationToken);
        await registry.LearnAsync(moved.Select(one => one.Subject), cancellationToken);
        var delta = new MarksDelta(_position, head, [.. moved.Select(one => writer.IdOf(one.Subject, one.Episode) is { } id ? new DisposalMark(id, one.State) : null).OfType<DisposalMark>()]);
        // Before sending: a dashboard that a failed send did not reach sees the gap in the next one and reads the marks again.
        _position = head;
        await audience.SendAsync(delta, cancellationToken);
        return true;
    }
}
