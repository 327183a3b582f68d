namespace Monitor.Contracts;

/// <param name="Line">Its number in the file, the first line being 1.</param>
public sealed record TableLine(int Line, IReadOnlyList<string> Cells);
