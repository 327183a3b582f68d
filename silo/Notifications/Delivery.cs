using Monitor.Contracts;

namespace Monitor.Notifications;

/// <summary>What is sent, and where.</summary>
/// <param name="Key">The same in every attempt.</param>
/// <param name="Address">Where people reach the dashboard; empty for no links.</param>
public sealed record Delivery(string Key, ChannelDocument Channel, EndpointConfig Endpoint, string Recipient, IReadOnlyList<NotificationItem> Items, string Address, DateTimeOffset At)
{
    public bool IsChinese => Channel.Language != "en";

    public Digest Digest(int mostBytes) => Notifications.Digest.Of(Items, Channel.Language, Channel.Line, Address, mostBytes);
}
