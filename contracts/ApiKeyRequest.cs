namespace Monitor.Contracts;

/// <summary>A new key.</summary>
/// <param name="Days">How long it holds, at most two years.</param>
/// <param name="Area">The one area it reaches; a service key without area and enterprise reaches the whole city.</param>
/// <param name="Enterprise">The one enterprise it reaches.</param>
public sealed record ApiKeyRequest(string Name, int Days, Role Role = Role.Service, string? Area = null, string? Enterprise = null);
