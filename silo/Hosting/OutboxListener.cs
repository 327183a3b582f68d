using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Monitor.Storage;

namespace Monitor.Hosting;

/// <summary>Wakes the publisher when any process has committed a step of a warning. Should it hear nothing, the publisher looks by itself a little later.</summary>
public sealed partial class OutboxListener(IMonitorStore store, OutboxSignal signal, TimeProvider time, ILogger<OutboxListener> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await store.ListenAsync(signal.Set, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                MonitorMetrics.BackgroundFailed("listener");
                LogLost(logger, exception);
                await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Listening for commits of other processes was cut off; it is begun again")]
    private static partial void LogLost(ILogger logger, Exception exception);
}
