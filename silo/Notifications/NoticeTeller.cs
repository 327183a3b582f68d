using Microsoft.Extensions.Logging;
using Monitor.Hosting;
using Monitor.Jobs;
using Monitor.Storage;

namespace Monitor.Notifications;

/// <summary>Asks the routes, once for every notice of a job, whom to tell it, and writes that down with the notice's mark. Any number of processes may run it.</summary>
public sealed class NoticeTeller(
    IMonitorStore store, INotificationStore notifications, IAccountStore accounts, Registry registry, CourierSignal courier, TimeProvider time, ILogger<NoticeTeller> logger)
    : RoundService("notices", PollInterval, time, logger)
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(2);

    private const int AtOnce = 500;

    protected override async Task RoundAsync(CancellationToken stoppingToken)
    {
        if (!await StepAsync(stoppingToken)) await Task.Delay(PollInterval, Time, stoppingToken);
    }

    /// <summary>Takes the next notices.</summary>
    /// <returns>Whether there may be more.</returns>
    public async Task<bool> StepAsync(CancellationToken cancellationToken)
    {
        var notices = await notifications.ReadUntoldNoticesAsync(AtOnce, cancellationToken);
        if (notices.Count == 0) return false;
        var model = await NotificationModel.ReadAsync(store, cancellationToken);
        var writer = new NoticeWriter(model, await Recipients.ReadAsync(accounts, model.AllTargets, registry.Reference, cancellationToken), registry);
        List<(Notice Notice, IReadOnlyList<QueuedItem> Items)> told = [.. notices.Select(notice => (notice, writer.Write(notice)))];
        await notifications.TellNoticesAsync(told, Time.GetUtcNow(), cancellationToken);
        if (told.Exists(one => one.Items.Count > 0)) courier.Set();
        return true;
    }
}
