using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Monitor.Hosting;
using Monitor.Hosting.Local;
using Monitor.Hosting.Orleans;
using Monitor.Storage;

namespace Monitor.Tests.Fixtures;

/// <summary>
/// The host that the tests were built for, in this process: a cluster of one silo and a client of it, talking by network. Two of them on one store know nothing
/// of each other, as the halves of a cluster that was cut in two.
/// </summary>
internal sealed class HostUnderTest : IAsyncDisposable
{
    private readonly IHost _silo;
    private readonly IHost _client;

    private HostUnderTest(IHost silo, IHost client) => (_silo, _client) = (silo, client);

    public IEnterpriseDirectory Directory => _client.Services.GetRequiredService<IEnterpriseDirectory>();

    public static async Task<HostUnderTest> StartAsync(Registry registry, IMonitorStore store, Func<Registry, LocalEnterpriseDirectory> local)
    {
        // A silo knows rules and roster by itself, as a process of its own does.
        var silos = new Registry(registry.Reference, store);
        await silos.ReloadAsync(CancellationToken.None);
        var config = new ClusterConfig { Name = $"test-{Guid.NewGuid():N}" };
        var (siloPort, gatewayPort) = (PostgresServer.FreePort(), PostgresServer.FreePort());
        var silo = await StartAsync(builder => builder.UseOrleans(orleans =>
        {
            orleans.UseLocalhostClustering(siloPort, gatewayPort, new IPEndPoint(IPAddress.Loopback, siloPort), config.Name, config.Name);
            orleans.Services.AddSingleton(local(silos));
            orleans.Services.AddSingleton(silos);
            orleans.Services.AddSingleton((IReportingStore)(store is StoreDouble twice ? twice.Inner : store));
            orleans.AddMonitorSilo(config);
        }));
        var client = await StartAsync(builder => builder.UseOrleansClient(orleans =>
        {
            orleans.UseLocalhostClustering(gatewayPort, config.Name, config.Name);
            orleans.Services.AddSingleton(registry);
            orleans.Services.AddMonitorClient(config);
        }));
        return new(silo, client);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in new[] { _client, _silo })
        {
            await host.StopAsync();
            host.Dispose();
        }
    }

    private static async Task<IHost> StartAsync(Action<HostApplicationBuilder> configure)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        configure(builder);
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
