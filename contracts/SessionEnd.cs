namespace Monitor.Contracts;

/// <summary>A session is over.</summary>
/// <param name="Goodbye">Where the browser goes to end the identity provider's session too; absent where there is none.</param>
public sealed record SessionEnd(string? Goodbye);
