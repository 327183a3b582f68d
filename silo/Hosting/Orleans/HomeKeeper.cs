using Microsoft.Extensions.Logging;

namespace Monitor.Hosting.Orleans;

/// <summary>Gives enterprises up whose home another silo has become: one that joins takes its share of the work within seconds.</summary>
internal sealed partial class HomeKeeper(SiloEnterprises enterprises, ISiloStatusOracle silos, TimeProvider time, ILogger<HomeKeeper> logger)
    : RoundService("homes", Interval, time, logger)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private readonly ILogger _logger = logger;

    protected override async Task RoundAsync(CancellationToken stoppingToken)
    {
        var active = silos.GetActiveSilos();
        // A silo that is on its way out has none.
        if (active.Contains(silos.SiloAddress) && enterprises.MoveOut(new(active), silos.SiloAddress) is > 0 and var moved) LogMoved(_logger, moved, active.Length);
        await Task.Delay(Interval, Time, stoppingToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} enterprises go to another of {Silos} silos")]
    private static partial void LogMoved(ILogger logger, int count, int silos);
}
