using Monitor.Hosting;

namespace Monitor.Web.Security;

/// <summary>Ends the connections of those whose session is over or whose key holds no more. A connection would otherwise outlive them for days.</summary>
internal sealed class WatcherCheck(Watchers watchers, Sessions sessions, ILogger<WatcherCheck> logger) : RoundService("sessions", Pause, TimeProvider.System, logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task RoundAsync(CancellationToken stoppingToken)
    {
        foreach (var ofOne in watchers.Connections.GroupBy(connection => connection.User!))
        {
            if (await sessions.GoesOnAsync(ofOne.Key, stoppingToken)) continue;
            foreach (var connection in ofOne) connection.Abort();
        }

        await Task.Delay(Pause, TimeProvider.System, stoppingToken);
    }
}
