namespace Monitor.Contracts;

/// <param name="Codes">Each lets in once where the authenticator is not at hand. They are shown this once.</param>
public sealed record RecoveryCodes(IReadOnlyList<string> Codes);
