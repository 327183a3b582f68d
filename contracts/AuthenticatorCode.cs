namespace Monitor.Contracts;

/// <param name="Code">The six digits that the authenticator shows now.</param>
public sealed record AuthenticatorCode(string Code);
