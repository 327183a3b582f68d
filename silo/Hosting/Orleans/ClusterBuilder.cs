using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Monitor.Contracts;
using Monitor.Storage;
using Npgsql;
using Orleans.Configuration;
using Orleans.Serialization;

namespace Monitor.Hosting.Orleans;

/// <summary>Puts silos and their clients together.</summary>
internal static partial class ClusterBuilder
{
    private const string Invariant = "Npgsql";

    /// <summary>Unless told otherwise; they have a line for every enterprise that comes or goes.</summary>
    private static readonly Dictionary<string, string?> Quiet = new() { ["Logging:LogLevel:Orleans"] = "Warning", ["Logging:LogLevel:Polly"] = "Warning" };

    /// <summary>A call that takes longer is made again; the enterprise's turn makes the second wait for the first, and it finds everything done.</summary>
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(10);

    /// <summary>How often a client looks for silos that have come or gone.</summary>
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(2);

    /// <summary>A silo tells the database that it lives this often; after three times it is no longer waited for by one that joins.</summary>
    private static readonly TimeSpan AliveInterval = TimeSpan.FromSeconds(5);

    /// <summary>By how much probes may become slower on busy machines. Three such times without a message, and a silo that stands still is no longer believed to live.</summary>
    private const double MostProbe = 1.5;

    private static readonly TimeSpan ConnectPause = TimeSpan.FromSeconds(1);

    /// <summary>A web process: client of the silos.</summary>
    public static void AddClusterClient(this IHostApplicationBuilder builder, string database)
    {
        var config = ConfigOf(builder);
        builder.UseOrleansClient(client =>
        {
            client.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Invariant, ConnectionString(database)));
            client.Services.AddMonitorClient(config);
            client.AddGatewayCountChangedHandler(services => (_, change) =>
                services.GetRequiredService<ClusterConnection>().Changed(change.PreviousNumberOfConnectedGateways, change.NumberOfConnectedGateways));
            client.Services.AddSingleton<IClientConnectionRetryFilter, ConnectionPatience>();
        });
        builder.Services.AddHealthChecks().AddCheck<ClusterHealthCheck>("cluster", tags: ["ready"]);
    }

    /// <summary>A silo on the cluster's database.</summary>
    public static void AddSilo(this IHostApplicationBuilder builder, string database)
    {
        var config = ConfigOf(builder);
        builder.UseOrleans(silo =>
        {
            silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Invariant, ConnectionString(database)));
            silo.Configure<EndpointOptions>(options =>
            {
                options.AdvertisedIPAddress = IPAddress.Parse(config.Address);
                options.SiloPort = config.SiloPort;
                options.GatewayPort = config.GatewayPort;
            });
            silo.AddMonitorSilo(config);
        });
    }

    /// <summary>What makes a silo one of the monitor's, besides where it is and how it finds the others.</summary>
    public static void AddMonitorSilo(this ISiloBuilder silo, ClusterConfig config)
    {
        silo.Services.AddCluster(config);
        silo.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = LongestCall);
        silo.Configure<GrainCollectionOptions>(options => options.CollectionAge = config.CollectionAge);
        silo.Configure<ClusterMembershipOptions>(options =>
        {
            options.ProbeTimeout = config.ProbeTimeout;
            options.MaxProbeTimeout = config.ProbeTimeout * MostProbe;
            options.TableRefreshTimeout = AliveInterval;
            options.IAmAliveTablePublishTimeout = AliveInterval;
            // Silos that were killed are of no more interest after a day.
            options.DefunctSiloExpiration = TimeSpan.FromDays(1);
        });
        silo.Services.AddSingleton<SiloEnterprises>();
        silo.Services.AddSingleton<BatchServiceClient>();
        silo.Services.AddHostedService<HomeKeeper>();
        silo.AddGrainService<BatchService>();
        silo.AddPlacementDirector<HomePlacement, HomePlacementDirector>();
    }

    /// <summary>The directory of a client.</summary>
    public static void AddMonitorClient(this IServiceCollection services, ClusterConfig config)
    {
        services.AddCluster(config);
        services.AddSingleton(config);
        services.AddSingleton<ClusterConnection>();
        services.AddSingleton<ClusterCalls>();
        services.AddSingleton<IEnterpriseDirectory, OrleansEnterpriseDirectory>();
        services.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = LongestCall);
        services.Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = LookInterval);
    }

    private static void AddCluster(this IServiceCollection services, ClusterConfig config)
    {
        // Orleans' own clock is the machine's, whatever the demonstration's or a test's shows.
        services.AddKeyedSingleton(KeyedService.AnyKey, TimeProvider.System);
        services.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (config.Name, config.Name));
        // What the store throws arrives as what it is, for web to answer as it does with the local host.
        services.Configure<ExceptionSerializationOptions>(options => options.SupportedNamespacePrefixes.UnionWith([nameof(Npgsql), nameof(Monitor)]));
    }

    private static ClusterConfig ConfigOf(IHostApplicationBuilder builder)
    {
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Quiet });
        return builder.Configuration.GetSection(ClusterConfig.Section).Get<ClusterConfig>() ?? new();
    }

    private static string ConnectionString(string database) => StoreFactory.ToPostgres(database) is { } settings
        ? new NpgsqlConnectionStringBuilder(settings) { ApplicationName = "monitor-cluster" }.ToString()
        : throw new InvalidOperationException($"A cluster needs PostgreSQL, and '{database}' names a file: set {MonitorConfig.DatabaseVariable} to a connection string, or build without -p:MonitorHost=Orleans.");

    /// <summary>A web process waits for the first silo.</summary>
    private sealed partial class ConnectionPatience(TimeProvider time, ILogger<ConnectionPatience> logger) : IClientConnectionRetryFilter
    {
        public async Task<bool> ShouldRetryConnectionAttempt(Exception exception, CancellationToken cancellationToken)
        {
            LogWaiting(logger, exception.Message);
            await Task.Delay(ConnectPause, time, cancellationToken);
            return true;
        }

        [LoggerMessage(Level = LogLevel.Warning, Message = "No silo answers yet; trying again: {Reason}")]
        private static partial void LogWaiting(ILogger logger, string reason);
    }
}
