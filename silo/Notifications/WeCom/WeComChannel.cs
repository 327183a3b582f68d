using System.Text.Json;
using Monitor.Contracts;

namespace Monitor.Notifications.WeCom;

/// <summary>A robot in a WeCom group (企业微信). The key in its address is its secret. 20 messages a minute, 4,096 bytes.</summary>
public sealed class WeComChannel(Posting posting) : IChannel
{
    private const int MostBytes = 3_700;

    /// <summary>-1: the system is busy; 45009: too many messages.</summary>
    private static readonly int[] Busy = [-1, 45009];

    public ChannelKind Kind => ChannelKind.WeCom;
    public IReadOnlyList<(int Most, TimeSpan Span)> Limits { get; } = [(20, TimeSpan.FromMinutes(1))];
    public int MostItems => 10_000;

    public string Render(Delivery delivery)
    {
        var digest = delivery.Digest(MostBytes);
        return JsonSerializer.Serialize(new { msgtype = "markdown", markdown = new { content = $"**{digest.Title}**\n{digest.Text}" } }, MonitorJson.Options);
    }

    public Task<SendOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken) =>
        posting.PostAsync(delivery.Endpoint.Url, Render(delivery), [], RobotAnswer.Judge("errcode", Busy), cancellationToken);
}
