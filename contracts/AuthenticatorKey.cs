namespace Monitor.Contracts;

/// <summary>What an authenticator is set up with.</summary>
/// <param name="Secret">To be typed in.</param>
/// <param name="Uri">The same as <c>otpauth://</c>, for a picture that the authenticator reads.</param>
public sealed record AuthenticatorKey(string Secret, string Uri);
