namespace Monitor.Contracts;

/// <summary>A new account.</summary>
/// <param name="Area">Of an area analyst, and of nobody else.</param>
/// <param name="Enterprise">Of an enterprise's statistician, and of nobody else.</param>
public sealed record AccountRequest(string Name, string DisplayName, Role Role, string Password, string? Area = null, string? Enterprise = null);
