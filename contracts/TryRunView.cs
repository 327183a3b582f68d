namespace Monitor.Contracts;

/// <summary>What would be told to whom; nothing was sent.</summary>
/// <param name="Body">What the receiver would get, without its signature.</param>
/// <param name="Problem">Why it could not be sent; absent when it could.</param>
public sealed record TryRunView(string Channel, ChannelKind Kind, string Recipient, string Title, string Body, string? Problem);
