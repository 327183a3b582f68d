using System.Text.Json;
using Monitor.Contracts;
using Monitor.Storage;

namespace Monitor.Notifications.InApp;

/// <summary>The list of notices that somebody sees in the application. Told again, a thing is there once.</summary>
public sealed class InAppChannel(INotificationStore store) : IChannel
{
    public ChannelKind Kind => ChannelKind.InApp;
    public IReadOnlyList<(int Most, TimeSpan Span)> Limits { get; } = [];
    public int MostItems => 500;

    public string Render(Delivery delivery) => JsonSerializer.Serialize(delivery.Items, MonitorJson.Options);

    public async Task<SendOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        await store.AddToInboxAsync(delivery.Recipient, delivery.Items, delivery.At, cancellationToken);
        return SendOutcome.Sent("in the list");
    }
}
