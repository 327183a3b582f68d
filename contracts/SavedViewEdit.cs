namespace Monitor.Contracts;

/// <summary>A view to save; one of that name is replaced.</summary>
/// <param name="Query">The query of the page's address, without its question mark.</param>
public sealed record SavedViewEdit(string Name, string Query);
