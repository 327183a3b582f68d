using Microsoft.Extensions.Logging;
using Monitor.Hosting;

namespace Monitor.Rollups;

/// <summary>Runs the <see cref="RollupWriter"/> for as long as the process does.</summary>
public sealed class RollupService(RollupWriter writer, TimeProvider time, ILogger<RollupService> logger) : RoundService("rollups", PollInterval, time, logger)
{
    /// <summary>How long a change may wait for its aggregates; what comes in meanwhile is taken together.</summary>
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(250);

    /// <summary>The cursor stands where it did when this fails: the same changes are taken in the next round.</summary>
    protected override async Task RoundAsync(CancellationToken stoppingToken)
    {
        if (!await writer.StepAsync(stoppingToken)) await Task.Delay(PollInterval, Time, stoppingToken);
    }
}
