using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Monitor.Hosting;

namespace Monitor.Rollups;

/// <summary>Runs the <see cref="RollupWriter"/> for as long as the process does.</summary>
public sealed partial class RollupService(RollupWriter writer, TimeProvider time, ILogger<RollupService> logger) : BackgroundService
{
    /// <summary>How long a change may wait for its aggregates; what comes in meanwhile is taken together.</summary>
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(250);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await writer.StepAsync(stoppingToken)) await Task.Delay(PollInterval, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                // The cursor stands where it did: the same changes are taken in the next round.
                MonitorMetrics.BackgroundFailed("rollups");
                LogStepFailed(logger, exception);
                await Task.Delay(PollInterval, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Rolling up failed; it is tried again")]
    private static partial void LogStepFailed(ILogger logger, Exception exception);
}
