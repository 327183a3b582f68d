namespace Monitor.Tests.Fixtures;

/// <summary>Where a silo runs, one process after the other.</summary>
internal sealed class SiloPlace(string database, string? seeds) : IAsyncDisposable
{
    private readonly int _siloPort = PostgresServer.FreePort();
    private readonly int _gatewayPort = PostgresServer.FreePort();

    public SiloProcess Silo { get; private set; } = null!;

    public async Task StartAsync() => Silo = await SiloProcess.StartAsync(database, seeds, _siloPort, _gatewayPort);

    public async ValueTask DisposeAsync()
    {
        if (Silo is not null) await Silo.DisposeAsync();
    }
}
