namespace Monitor.Reporting;

public enum ReportChartKind : byte
{
    Line = 0,

    /// <summary>Columns that stand.</summary>
    Column = 1,

    /// <summary>Bars that lie, the first category on top: for names.</summary>
    Bar = 2,
}
