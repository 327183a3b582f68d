using Monitor.Calendar;
using Monitor.Hosting;
using Monitor.Web.Demo;

namespace Monitor.Web.Deadlines;

/// <summary>Keeps the warnings of forms that are not filed true: looks at the due days when a new day begins, and every minute besides.</summary>
internal sealed partial class DeadlineWatch(DeadlineRound round, Registry registry, ReplayClock clock, ILogger<DeadlineWatch> logger) : BackgroundService
{
    /// <summary>How often the date is looked at. In real time: a day of the replay passes in less than a second.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(250);

    /// <summary>For what else may change: exemptions, rules, the roster, and a round that failed.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var checkedDay = DateOnly.MinValue;
        var checkedAt = TimeProvider.System.GetTimestamp();
        while (!stoppingToken.IsCancellationRequested)
        {
            var now = clock.GetUtcNow();
            var today = Standing.DayOf(now, registry.Model.TimeZone);
            // While the history of the demonstration is loaded, its clock is ahead of its figures.
            if (!clock.IsStill && (today != checkedDay || TimeProvider.System.GetElapsedTime(checkedAt) >= Interval))
            {
                (checkedDay, checkedAt) = (today, TimeProvider.System.GetTimestamp());
                await CheckAsync(now, stoppingToken);
            }

            await Task.Delay(Tick, TimeProvider.System, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task CheckAsync(DateTimeOffset now, CancellationToken stoppingToken)
    {
        try
        {
            var transitions = await round.RunAsync(now, stoppingToken);
            if (transitions > 0) LogMoved(logger, transitions);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process stops.
        }
        catch (Exception exception)
        {
            // Enterprises that were not asked are asked in the next round.
            LogRoundFailed(logger, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Due days checked: {Count} changes of reporting warnings")]
    private static partial void LogMoved(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "Checking the due days failed; it is tried again")]
    private static partial void LogRoundFailed(ILogger logger, Exception exception);
}
