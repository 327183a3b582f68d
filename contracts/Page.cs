namespace Monitor.Contracts;

/// <summary>A part of a list.</summary>
/// <param name="Next">Pass it as <c>after</c> to read on; absent at the end.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total, string? Next);
