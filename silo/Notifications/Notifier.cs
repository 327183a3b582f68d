using Microsoft.Extensions.Logging;
using Monitor.Alerts;
using Monitor.Hosting;
using Monitor.Storage;

namespace Monitor.Notifications;

/// <summary>
/// Reads the outbox after a cursor of its own and writes down what is to be told to whom, in the transaction that moves the cursor: whatever
/// dies when, every step is taken once. Any number of processes may run it; the cursor lets one of them win.
/// </summary>
public sealed class Notifier(
    IMonitorStore store, INotificationStore notifications, IAccountStore accounts, Registry registry, WarningWriter writer, CourierSignal courier, TimeProvider time, ILogger<Notifier> logger)
    : RoundService("notifier", PollInterval, time, logger)
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(250);

    private const int LongestStride = 5_000;

    protected override async Task RoundAsync(CancellationToken stoppingToken)
    {
        if (!await StepAsync(stoppingToken)) await Task.Delay(PollInterval, Time, stoppingToken);
    }

    /// <summary>Takes the next changes.</summary>
    /// <returns>Whether there may be more.</returns>
    public async Task<bool> StepAsync(CancellationToken cancellationToken)
    {
        var cursor = await notifications.ReadNotifierAsync(cancellationToken);
        var head = await store.ReadHeadAsync(cancellationToken);
        if (head <= cursor.Position) return false;
        var through = Math.Min(head, cursor.Position + LongestStride);
        var intake = await TakeAsync(cursor.Position, through, cancellationToken);
        var written = await notifications.AdvanceNotifierAsync(cursor, through, intake, Time.GetUtcNow(), cancellationToken);
        if (written && intake.Items.Count > 0) courier.Set();
        // What was not written, because somebody was told something meanwhile, is taken again.
        return !written || through < head;
    }

    private async Task<Intake> TakeAsync(long position, long through, CancellationToken cancellationToken)
    {
        var model = await NotificationModel.ReadAsync(store, cancellationToken);
        // Routes and ladders are never deleted: where there are none, nobody has been told of anything.
        var steps = model.Routes.Count + model.Ladders.Count == 0 ? [] : await store.ReadOutboxAsync(position, through, cancellationToken);
        await registry.LearnAsync(steps.Select(step => step.Subject), cancellationToken);
        var recipients = await Recipients.ReadAsync(accounts, model.AllTargets, registry.Reference, cancellationToken);
        var intake = new Intake(model, recipients, writer, steps.Count == 0 ? [] : await notifications.ReadToldAsync([.. steps.Select(step => step.Subject).Distinct()], cancellationToken));
        foreach (var step in steps) intake.Take(step);
        return intake;
    }
}
