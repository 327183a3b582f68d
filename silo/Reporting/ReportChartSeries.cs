using Monitor.Contracts;

namespace Monitor.Reporting;

/// <param name="Figures">One per category of the chart.</param>
public sealed record ReportChartSeries(Text Name, IReadOnlyList<ReportFigure> Figures);
