using Monitor.Contracts;

namespace Monitor.Reporting;

/// <summary>A figure that differs between two versions of a report.</summary>
/// <param name="Key">Where it stands: table, row and column, or sentence and place.</param>
/// <param name="Source">Where it comes from, with the stamp of the later version it is in.</param>
/// <param name="StampBefore">Stamp in the earlier version; null when it was not there.</param>
public sealed record ReportChange(string Key, ReportChangeKind Kind, double? Before, double? After, Text Unit, FigureSource Source, long? StampBefore);
