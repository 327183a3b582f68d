using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Monitor.Hosting.Local;
using Monitor.Telemetry;

namespace Monitor.Hosting.Orleans;

/// <summary>A silo as a process: enterprises, and a small server that tells how it is. That listens on the loopback unless told otherwise; it tells of no enterprise.</summary>
internal static class SiloProcess
{
    /// <summary>What is told to stop hands its enterprises over; after this it is taken for dead.</summary>
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(30);

    private static readonly Dictionary<string, string?> Defaults = new()
    {
        ["urls"] = "http://127.0.0.1:8081",
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
    };

    public static async Task RunAsync(string[] settings, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(settings);
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults });
        var database = builder.Configuration[MonitorConfig.DatabaseVariable] ?? builder.Configuration["Monitor:Database"] ?? new MonitorConfig().Database;
        builder.Services.AddMonitor(new()
        {
            Database = database,
            Seeds = builder.Configuration["Monitor:Seeds"] ?? new MonitorConfig().Seeds,
            Local = builder.Configuration.GetSection("Monitor:Local").Get<LocalHostConfig>() ?? new(),
        });
        builder.Services.AddHostedService(provider => provider.GetRequiredService<ForecastAhead>());
        builder.Services.AddSingleton<TelemetryProviders>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestEnd);
        builder.Services.AddHealthChecks().AddCheck<SiloHealthCheck>("silo");
        builder.AddSilo(database);

        await using var app = builder.Build();
        // The cluster's tables are the schema's.
        await MonitorServices.PrepareAsync(app.Services, cancellationToken);
        app.Services.GetRequiredService<TelemetryProviders>();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        app.MapGet("/metrics", (TelemetryProviders telemetry) => Results.Text(telemetry.Collect(), "text/plain; version=0.0.4; charset=utf-8"));
        await app.StartAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
    }
}
