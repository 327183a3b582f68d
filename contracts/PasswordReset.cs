namespace Monitor.Contracts;

/// <summary>A new password for somebody who has lost the old one. It unlocks the account and takes its authenticator away.</summary>
public sealed record PasswordReset(string Password);
