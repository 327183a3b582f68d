using System.Text.Json;
using Monitor.Contracts;

namespace Monitor.Notifications.DingTalk;

/// <summary>A robot in a DingTalk group (钉钉). Signed: HMAC-SHA256 of <c>timestamp\nsecret</c> with the secret as key, in the address. 20 messages a minute, 20,000 bytes.</summary>
public sealed class DingTalkChannel(Posting posting) : IChannel
{
    private const int MostBytes = 18_000;

    /// <summary>-1: the system is busy; 130101 and 410100: too many messages.</summary>
    private static readonly int[] Busy = [-1, 130101, 410100];

    public ChannelKind Kind => ChannelKind.DingTalk;
    public IReadOnlyList<(int Most, TimeSpan Span)> Limits { get; } = [(20, TimeSpan.FromMinutes(1))];
    public int MostItems => 10_000;

    public string Render(Delivery delivery)
    {
        var digest = delivery.Digest(MostBytes);
        // Markdown breaks a line at two blanks before the end.
        return JsonSerializer.Serialize(new { msgtype = "markdown", markdown = new { title = digest.Title, text = $"### {digest.Title}\n\n{digest.Text.Replace("\n", "  \n", StringComparison.Ordinal)}" } }, MonitorJson.Options);
    }

    public Task<SendOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var url = delivery.Endpoint.Url;
        if (delivery.Endpoint.Secret.Length > 0)
        {
            var timestamp = delivery.At.ToUnixTimeMilliseconds();
            var sign = Uri.EscapeDataString(Convert.ToBase64String(Signature.Hmac(delivery.Endpoint.Secret, $"{timestamp}\n{delivery.Endpoint.Secret}")));
            url = new($"{url}{(url.Query.Length > 0 ? '&' : '?')}timestamp={timestamp}&sign={sign}");
        }

        return posting.PostAsync(url, Render(delivery), [], RobotAnswer.Judge("errcode", Busy), cancellationToken);
    }
}
