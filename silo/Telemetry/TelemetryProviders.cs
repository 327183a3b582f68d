using Microsoft.Extensions.Configuration;
using Monitor.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Monitor.Telemetry;

/// <summary>
/// Collects metrics for <c>/metrics</c>; and sends metrics and traces over OTLP when the standard variable OTEL_EXPORTER_OTLP_ENDPOINT names a collector.
/// </summary>
public sealed class TelemetryProviders : IDisposable
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] Meters = [MonitorMetrics.Name, "System.Runtime", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Npgsql", .. MonitorHost.Meters];
    private static readonly string[] Sources = [MonitorMetrics.Name, "Microsoft.AspNetCore", "Npgsql"];

    private readonly PrometheusExporter _exporter = new();
    private readonly BaseExportingMetricReader _reader;
    private readonly MeterProvider _metrics;
    private readonly TracerProvider? _traces;
    private readonly Lock _collecting = new();

    public TelemetryProviders(IConfiguration configuration)
    {
        var resource = ResourceBuilder.CreateDefault().AddService("monitor", serviceInstanceId: $"{Environment.MachineName}:{Environment.ProcessId}");
        var exports = configuration[Endpoint] is { Length: > 0 };
        _reader = new(_exporter);
        var metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Meters).AddReader(_reader);
        if (exports)
        {
            metrics.AddOtlpExporter();
            _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(Sources).AddOtlpExporter().Build();
        }

        _metrics = metrics.Build();
    }

    /// <summary>The metrics as they are now.</summary>
    public string Collect()
    {
        lock (_collecting)
        {
            _reader.Collect();
            return _exporter.Text;
        }
    }

    public void Dispose()
    {
        _metrics.Dispose();
        _traces?.Dispose();
    }
}
