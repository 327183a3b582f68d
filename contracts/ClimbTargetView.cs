namespace Monitor.Contracts;

/// <summary>Somebody who is told over a channel.</summary>
public sealed record ClimbTargetView(string Channel, ChannelKind Kind, string Recipient);
