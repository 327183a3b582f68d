using Monitor.Contracts;

namespace Monitor.Reporting;

/// <summary>A chart of figures.</summary>
/// <param name="Id">Unique in the report.</param>
/// <param name="Unit">Of every figure in it.</param>
public sealed record ReportChart(string Id, Text Title, ReportChartKind Kind, Text Unit, IReadOnlyList<Text> Categories, IReadOnlyList<ReportChartSeries> Series) : ReportBlock;
