using System.Text.Json;
using Monitor.Contracts;

namespace Monitor.Notifications.Webhook;

/// <summary>
/// Any program's address. The body lists every thing told with its key. <c>X-Monitor-Signature</c> is <c>sha256=</c> and the hexadecimal HMAC-SHA256
/// of <c>timestamp.body</c>, the timestamp (Unix seconds) being <c>X-Monitor-Timestamp</c>; <c>Idempotency-Key</c> is the same in every attempt.
/// </summary>
public sealed class WebhookChannel(Posting posting) : IChannel
{
    public ChannelKind Kind => ChannelKind.Webhook;
    public IReadOnlyList<(int Most, TimeSpan Span)> Limits { get; } = [(600, TimeSpan.FromMinutes(1))];
    public int MostItems => 500;

    public string Render(Delivery delivery) => JsonSerializer.Serialize(new
    {
        key = delivery.Key,
        title = delivery.Digest(0).Title,
        items = delivery.Items,
    }, MonitorJson.Options);

    public Task<SendOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var body = Render(delivery);
        List<(string, string)> headers = [("Idempotency-Key", delivery.Key)];
        if (delivery.Endpoint.Secret.Length > 0)
        {
            var timestamp = delivery.At.ToUnixTimeSeconds();
            headers.Add(("X-Monitor-Timestamp", $"{timestamp}"));
            headers.Add(("X-Monitor-Signature", $"sha256={Convert.ToHexStringLower(Signature.Hmac(delivery.Endpoint.Secret, $"{timestamp}.{body}"))}"));
        }

        return posting.PostAsync(delivery.Endpoint.Url, body, headers, null, cancellationToken);
    }
}
