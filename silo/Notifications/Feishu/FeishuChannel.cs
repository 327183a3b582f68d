using System.Text.Json.Nodes;
using Monitor.Contracts;

namespace Monitor.Notifications.Feishu;

/// <summary>A robot in a Feishu group (飞书). Signed: HMAC-SHA256 of nothing with <c>timestamp\nsecret</c> as key, in the body. 100 messages a minute and 5 a second, 20 kB.</summary>
public sealed class FeishuChannel(Posting posting) : IChannel
{
    private const int MostBytes = 18_000;

    /// <summary>9499 and 11232: too many messages.</summary>
    private static readonly int[] Busy = [9499, 11232];

    public ChannelKind Kind => ChannelKind.Feishu;
    public IReadOnlyList<(int Most, TimeSpan Span)> Limits { get; } = [(100, TimeSpan.FromMinutes(1)), (5, TimeSpan.FromSeconds(1))];
    public int MostItems => 10_000;

    public string Render(Delivery delivery) => Body(delivery).ToJsonString(MonitorJson.Options);

    public Task<SendOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var body = Body(delivery);
        if (delivery.Endpoint.Secret.Length > 0)
        {
            var timestamp = delivery.At.ToUnixTimeSeconds();
            body["timestamp"] = $"{timestamp}";
            body["sign"] = Convert.ToBase64String(Signature.Hmac($"{timestamp}\n{delivery.Endpoint.Secret}", ""));
        }

        return posting.PostAsync(delivery.Endpoint.Url, body.ToJsonString(MonitorJson.Options), [], RobotAnswer.Judge("code", Busy), cancellationToken);
    }

    private static JsonObject Body(Delivery delivery)
    {
        var digest = delivery.Digest(MostBytes);
        return new() { ["msg_type"] = "text", ["content"] = new JsonObject { ["text"] = $"{digest.Title}\n{digest.Text}" } };
    }
}
