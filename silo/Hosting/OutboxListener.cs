using Microsoft.Extensions.Logging;
using Monitor.Storage;

namespace Monitor.Hosting;

/// <summary>Wakes the publisher when any process has committed a step of a warning. Should it hear nothing, the publisher looks by itself a little later.</summary>
public sealed class OutboxListener(IMonitorStore store, OutboxSignal signal, TimeProvider time, ILogger<OutboxListener> logger)
    : RoundService("listener", TimeSpan.FromSeconds(1), time, logger)
{
    protected override Task RoundAsync(CancellationToken stoppingToken) => store.ListenAsync(signal.Set, stoppingToken);
}
