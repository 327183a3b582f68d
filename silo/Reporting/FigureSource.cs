using Monitor.Contracts;

namespace Monitor.Reporting;

/// <summary>Where a figure comes from.</summary>
/// <param name="Subject">As <see cref="Contracts.Subject.ToString"/> writes it: <c>area:gongyi</c>, <c>enterprise:C001</c>.</param>
/// <param name="Indicator">Code of the indicator, the form or the target; empty when it is about none.</param>
/// <param name="Stamp">Revision stamp: the position of the last change of readings that is in the figure; 0 when no reading is.</param>
public sealed record FigureSource(string Subject, string Indicator, Period Period, Measure Measure, long Stamp);
