namespace Monitor.Contracts;

/// <summary>A figure that differs between two versions of a report.</summary>
/// <param name="Key">Where it stands: table, row and column, or sentence and place.</param>
/// <param name="Change">changed, added, removed, or restated: it shows the same and was stated anew.</param>
/// <param name="Subject">Whose figure it is: <c>area:gongyi</c>, <c>enterprise:C001</c>.</param>
/// <param name="Stamp">Position of the last change of readings in it; 0 when no reading is.</param>
public sealed record ReportChangeView(string Key, string Change, double? Before, double? After, Text Unit, string Subject, string Indicator, Period Period, string Measure, long Stamp, long? StampBefore);
