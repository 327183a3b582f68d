using System.Diagnostics.Metrics;
using Monitor.Alerts;
using Monitor.Hosting;

namespace Monitor.Web.Telemetry;

/// <summary>What Prometheus reads.</summary>
internal static class MetricsApi
{
    public static void MapMetrics(this WebApplication app)
    {
        var (board, registry) = (app.Services.GetRequiredService<WarningBoard>(), app.Services.GetRequiredService<Registry>());
        MonitorMetrics.Observe("monitor.warnings.open", "{warning}", "Open warnings by level", () => board.CountByLevel().Select(one =>
            new Measurement<long>(one.Value, new KeyValuePair<string, object?>("level", one.Key.ToString().ToLowerInvariant()))));
        MonitorMetrics.Observe("monitor.enterprises", "{enterprise}", "Enterprises on the roster", () => [new(registry.Roster.All.Count)]);
        // Created now, so that what happens before the first scrape counts.
        app.Services.GetRequiredService<TelemetryProviders>();
        app.MapGet("/metrics", (TelemetryProviders telemetry) => Results.Text(telemetry.Collect(), "text/plain; version=0.0.4; charset=utf-8")).ExcludeFromDescription();
    }
}
