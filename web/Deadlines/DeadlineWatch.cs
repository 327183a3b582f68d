using Monitor.Calendar;
using Monitor.Hosting;
using Monitor.Web.Demo;

namespace Monitor.Web.Deadlines;

/// <summary>Keeps the warnings of forms that are not filed true: looks at the due days when a new day begins, and every minute besides.</summary>
internal sealed partial class DeadlineWatch(DeadlineRound round, Registry registry, ReplayClock clock, ILogger<DeadlineWatch> logger)
    : RoundService("deadlines", Tick, TimeProvider.System, logger)
{
    /// <summary>How often the date is looked at. In real time: a day of the replay passes in less than a second.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(250);

    /// <summary>For what else may change: exemptions, rules, the roster, and a round that failed.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private readonly ILogger _logger = logger;
    private DateOnly _checkedDay = DateOnly.MinValue;
    private long _checkedAt = TimeProvider.System.GetTimestamp();

    /// <summary>Enterprises that a failed round did not ask are asked in the next.</summary>
    protected override async Task RoundAsync(CancellationToken stoppingToken)
    {
        var now = clock.GetUtcNow();
        var today = Standing.DayOf(now, registry.Model.TimeZone);
        // While the history of the demonstration is loaded, its clock is ahead of its figures.
        if (!clock.IsStill && (today != _checkedDay || Time.GetElapsedTime(_checkedAt) >= Interval))
        {
            (_checkedDay, _checkedAt) = (today, Time.GetTimestamp());
            var transitions = await round.RunAsync(now, stoppingToken);
            if (transitions > 0) LogMoved(_logger, transitions);
        }

        await Task.Delay(Tick, Time, stoppingToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Due days checked: {Count} changes of reporting warnings")]
    private static partial void LogMoved(ILogger logger, int count);
}
