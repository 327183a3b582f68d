namespace Monitor.Contracts;

/// <summary>How a figure relates to time.</summary>
public enum IndicatorKind : byte
{
    /// <summary>Adds up over time: output, revenue, electricity.</summary>
    Flow = 0,

    /// <summary>Holds at the period's end: employees, stock, receivables.</summary>
    Stock = 1,

    /// <summary>A proportion; its growth is a difference in percentage points.</summary>
    Ratio = 2,
}
