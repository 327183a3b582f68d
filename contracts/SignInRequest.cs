namespace Monitor.Contracts;

/// <param name="Code">Of the authenticator, or a recovery code; asked for where the account has one.</param>
public sealed record SignInRequest(string Name, string Password, string? Code = null);
