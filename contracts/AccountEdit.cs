namespace Monitor.Contracts;

/// <summary>What an account is to be from now on. Its sessions end.</summary>
/// <param name="Disabled">It cannot sign in; what it did stays under its name.</param>
public sealed record AccountEdit(string DisplayName, Role Role, string? Area = null, string? Enterprise = null, bool Disabled = false);
