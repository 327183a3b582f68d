using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Monitor.Hosting;

/// <summary>Background work in rounds. A round that fails is told and counted, and after a pause the next one does what it left.</summary>
/// <param name="name">As metrics name it.</param>
/// <param name="pause">After a failure.</param>
public abstract partial class RoundService(string name, TimeSpan pause, TimeProvider time, ILogger logger) : BackgroundService
{
    protected TimeProvider Time { get; } = time;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RoundAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                MonitorMetrics.BackgroundFailed(name);
                LogFailed(logger, exception, name);
                await Task.Delay(pause, Time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Does one bounded piece of work, or waits for some; must leave things so that a failed round can be done again.</summary>
    protected abstract Task RoundAsync(CancellationToken stoppingToken);

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of {Name} failed; it is tried again")]
    private static partial void LogFailed(ILogger logger, Exception exception, string name);
}
