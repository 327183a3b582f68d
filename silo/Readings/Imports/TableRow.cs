namespace Monitor.Readings.Imports;

/// <summary>A line of a table.</summary>
/// <param name="Line">Its number in the file, the first line being 1.</param>
/// <param name="Cells">Trimmed texts; a number as it can be parsed again; an empty cell is empty text.</param>
public readonly record struct TableRow(int Line, string[] Cells);
