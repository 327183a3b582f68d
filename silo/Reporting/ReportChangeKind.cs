namespace Monitor.Reporting;

public enum ReportChangeKind : byte
{
    Changed = 0,
    Added = 1,
    Removed = 2,

    /// <summary>The figure shows the same, and was stated anew.</summary>
    Restated = 3,
}
