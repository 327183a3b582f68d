namespace Monitor.Contracts;

/// <summary>The cells of a file's table.</summary>
public sealed record TableView(IReadOnlyList<TableLine> Lines);
