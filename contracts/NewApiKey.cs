namespace Monitor.Contracts;

/// <param name="Secret">Sent as <c>X-Api-Key</c> or <c>Authorization: Bearer</c>. It is shown this once.</param>
public sealed record NewApiKey(ApiKeyView Key, string Secret);
