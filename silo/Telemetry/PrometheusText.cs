using System.Globalization;
using System.Text;
using OpenTelemetry.Metrics;

namespace Monitor.Telemetry;

/// <summary>
/// Metrics in Prometheus' text format 0.0.4 (prometheus.io, "Exposition formats"), named as the OpenTelemetry specification maps names
/// ("Prometheus and OpenMetrics Compatibility"): dots become underscores, the unit and, of counters, "total" are appended.
/// </summary>
internal sealed class PrometheusText
{
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal) { ["s"] = "seconds", ["ms"] = "milliseconds", ["By"] = "bytes", ["%"] = "percent", ["1"] = "ratio" };

    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public void Add(Metric metric)
    {
        var type = TypeOf(metric.MetricType);
        if (type is null) return;
        var name = NameOf(metric, type == "counter");
        // Two meters may name an instrument alike; a second block of a name would make the whole page invalid.
        if (!_names.Add(name)) return;
        _text.Append("# HELP ").Append(name).Append(' ').Append(Escape(metric.Description, quotes: false)).Append('\n');
        _text.Append("# TYPE ").Append(name).Append(' ').Append(type).Append('\n');
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            if (metric.MetricType == MetricType.Histogram) AddHistogram(name, point);
            else AddSample(name, Labels(point), Value(metric.MetricType, point));
        }
    }

    public override string ToString() => _text.ToString();

    private void AddHistogram(string name, in MetricPoint point)
    {
        var (labels, cumulated) = (Labels(point), 0L);
        foreach (var bucket in point.GetHistogramBuckets())
        {
            cumulated += bucket.BucketCount;
            var bound = double.IsPositiveInfinity(bucket.ExplicitBound) ? "+Inf" : Number(bucket.ExplicitBound);
            AddSample($"{name}_bucket", $"{labels}{(labels.Length > 0 ? "," : "")}le=\"{bound}\"", cumulated);
        }

        AddSample($"{name}_sum", labels, point.GetHistogramSum());
        AddSample($"{name}_count", labels, point.GetHistogramCount());
    }

    private void AddSample(string name, string labels, double value)
    {
        _text.Append(name);
        if (labels.Length > 0) _text.Append('{').Append(labels).Append('}');
        _text.Append(' ').Append(Number(value)).Append('\n');
    }

    private static string Labels(in MetricPoint point)
    {
        var labels = new StringBuilder();
        foreach (var tag in point.Tags)
            labels.Append(labels.Length > 0 ? "," : "").Append(Word(tag.Key)).Append("=\"").Append(Escape(Convert.ToString(tag.Value, CultureInfo.InvariantCulture), quotes: true)).Append('"');
        return labels.ToString();
    }

    private static double Value(MetricType type, in MetricPoint point) => type switch
    {
        MetricType.LongSum or MetricType.LongSumNonMonotonic => point.GetSumLong(),
        MetricType.DoubleSum or MetricType.DoubleSumNonMonotonic => point.GetSumDouble(),
        MetricType.LongGauge => point.GetGaugeLastValueLong(),
        _ => point.GetGaugeLastValueDouble(),
    };

    private static string? TypeOf(MetricType type) => type switch
    {
        MetricType.LongSum or MetricType.DoubleSum => "counter",
        MetricType.LongGauge or MetricType.DoubleGauge or MetricType.LongSumNonMonotonic or MetricType.DoubleSumNonMonotonic => "gauge",
        MetricType.Histogram => "histogram",
        // Exponential histograms have no form in this format; no instrument here makes one.
        _ => null,
    };

    private static string NameOf(Metric metric, bool counter)
    {
        var name = Word(metric.Name);
        // Units in braces annotate ({change}); they are no part of the name.
        if (metric.Unit.Length > 0 && metric.Unit[0] != '{')
        {
            var unit = Word(Units.GetValueOrDefault(metric.Unit, metric.Unit));
            if (!name.EndsWith($"_{unit}", StringComparison.Ordinal)) name = $"{name}_{unit}";
        }

        // Reserved for the parts of histograms.
        if (!counter && metric.MetricType != MetricType.Histogram && name.EndsWith("_count", StringComparison.Ordinal)) name = name[..^"_count".Length];
        return counter && !name.EndsWith("_total", StringComparison.Ordinal) ? $"{name}_total" : name;
    }

    private static string Word(string text)
    {
        var word = new StringBuilder(text.Length);
        foreach (var letter in text) word.Append(char.IsAsciiLetterOrDigit(letter) ? letter : '_');
        return char.IsAsciiDigit(word[0]) ? $"_{word}" : word.ToString();
    }

    private static string Number(double value) => value switch
    {
        double.PositiveInfinity => "+Inf",
        double.NegativeInfinity => "-Inf",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };

    private static string Escape(string? text, bool quotes)
    {
        var escaped = (text ?? "").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        return quotes ? escaped.Replace("\"", "\\\"", StringComparison.Ordinal) : escaped;
    }
}
