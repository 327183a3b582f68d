namespace Monitor.Readings.Imports;

/// <summary>How a table holds figures: many in a line, one per column; or one in a line.</summary>
public enum TableLayout : byte
{
    Wide = 0,
    Long = 1,
}
