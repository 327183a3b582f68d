namespace Monitor.Reporting.Rendering;

/// <summary>A sheet before it is written.</summary>
/// <param name="Rows">The first is the head. A cell is a text, a <see cref="double"/> or null.</param>
/// <param name="Decimals">Places of a number, by row and column.</param>
/// <param name="Widths">In characters, one per column.</param>
public sealed record SheetData(string Name, IReadOnlyList<IReadOnlyList<object?>> Rows, Func<int, int, int> Decimals, IReadOnlyList<double> Widths);
