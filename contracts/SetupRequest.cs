namespace Monitor.Contracts;

/// <summary>Makes the first administrator.</summary>
/// <param name="Token">What the service printed when it started.</param>
public sealed record SetupRequest(string Token, string Name, string DisplayName, string Password);
