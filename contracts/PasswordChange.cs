namespace Monitor.Contracts;

/// <summary>A new password for oneself.</summary>
public sealed record PasswordChange(string Current, string New);
