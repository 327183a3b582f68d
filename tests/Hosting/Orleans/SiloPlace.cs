namespace Monitor.Tests.Fixtures;

/// <summary>Where a silo runs, one process after the other.</summary>
internal sealed class SiloPlace(string database, string? seeds) : IAsyncDisposable
{
    private const int Attempts = 3;

    private readonly int _siloPort = PostgresServer.FreePort();
    private readonly int _gatewayPort = PostgresServer.FreePort();

    public SiloProcess Silo { get; private set; } = null!;

    /// <summary>Starts a silo, and again if it ends before it listens, as systemd does: on a machine that is busy others may vote it out while it joins.</summary>
    public async Task StartAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Silo = await SiloProcess.StartAsync(database, seeds, _siloPort, _gatewayPort);
                return;
            }
            catch (InvalidOperationException) when (attempt < Attempts)
            {
                // What it said is in the last attempt's.
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Silo is not null) await Silo.DisposeAsync();
    }
}
