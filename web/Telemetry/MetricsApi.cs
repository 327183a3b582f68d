using System.Diagnostics.Metrics;
using Monitor.Alerts;
using Monitor.Hosting;
using Monitor.Telemetry;
using Monitor.Web.Security;

namespace Monitor.Web.Telemetry;

/// <summary>What Prometheus reads.</summary>
internal static class MetricsApi
{
    public static void MapMetrics(this WebApplication app)
    {
        var (board, registry) = (app.Services.GetRequiredService<WarningBoard>(), app.Services.GetRequiredService<Registry>());
        MonitorMetrics.Observe("monitor.warnings.open", "{warning}", "Open warnings by level", () => board.CountByLevel().Select(one =>
            new Measurement<long>(one.Value, new KeyValuePair<string, object?>("level", one.Key.ToString().ToLowerInvariant()))));
#pragma warning disable RS0030 // A number tells of no enterprise.
        MonitorMetrics.Observe("monitor.enterprises", "{enterprise}", "Enterprises on the roster", () => [new(registry.Roster.All.Count)]);
#pragma warning restore RS0030
        // Created now, so that what happens before the first scrape counts.
        app.Services.GetRequiredService<TelemetryProviders>();
        app.MapGet("/metrics", (TelemetryProviders telemetry) => Results.Text(telemetry.Collect(), "text/plain; version=0.0.4; charset=utf-8")).RequireAuthorization(Guard.Operators).ExcludeFromDescription();
    }
}
