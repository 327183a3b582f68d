using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace Monitor.Telemetry;

/// <summary>Writes what the reader collects as Prometheus text, for whoever asked last.</summary>
internal sealed class PrometheusExporter : BaseExporter<Metric>
{
    public string Text { get; private set; } = "";

    public override ExportResult Export(in Batch<Metric> batch)
    {
        var text = new PrometheusText();
        foreach (var metric in batch) text.Add(metric);
        Text = text.ToString();
        return ExportResult.Success;
    }
}
