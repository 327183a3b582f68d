using System.Text.Json;
using Monitor.Contracts;

namespace Monitor.Notifications.Alertmanager;

/// <summary>
/// What understands Alertmanager's webhook (version 4). A warning is an alert; its labels, and with them its fingerprint, stay the same from its
/// beginning to its end, so the level is an annotation.
/// </summary>
public sealed class AlertmanagerChannel(Posting posting) : IChannel
{
    public ChannelKind Kind => ChannelKind.Alertmanager;
    public IReadOnlyList<(int Most, TimeSpan Span)> Limits { get; } = [(600, TimeSpan.FromMinutes(1))];
    public int MostItems => 500;

    public string Render(Delivery delivery)
    {
        // Of one warning the last word counts: a receiver knows alerts, not steps.
        var last = delivery.Items.Where(item => item.Kind != NoticeKind.Notice).GroupBy(item => item.Warning).Select(own => own.Last()).ToList();
        return JsonSerializer.Serialize(new
        {
            version = "4",
            groupKey = $"monitor:{delivery.Channel.Id}",
            truncatedAlerts = 0,
            status = last.Any(item => item.Kind != NoticeKind.Recovered) ? "firing" : "resolved",
            receiver = delivery.Channel.Id,
            groupLabels = new Dictionary<string, string>(),
            commonLabels = new Dictionary<string, string>(),
            commonAnnotations = new Dictionary<string, string>(),
            externalURL = delivery.Address,
            alerts = last.Select(item => Alert(item, delivery)),
        }, MonitorJson.Options);
    }

    public Task<SendOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken) =>
        posting.PostAsync(delivery.Endpoint.Url, Render(delivery), delivery.Endpoint.Secret.Length > 0
            ? [("Idempotency-Key", delivery.Key), ("Authorization", $"Bearer {delivery.Endpoint.Secret}")]
            : [("Idempotency-Key", delivery.Key)], null, cancellationToken);

    private static object Alert(NotificationItem item, Delivery delivery)
    {
        var labels = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["alertname"] = item.Rule,
            ["warning"] = item.Warning,
            ["subject"] = item.Subject,
            ["indicator"] = item.Indicator,
        };
        if (item.Area is { } area) labels["area"] = area;
        if (item.Industry is { } industry) labels["industry"] = industry;
        if (item.Tier is { } tier) labels["tier"] = tier.ToString().ToLowerInvariant();
        var ended = item.Kind == NoticeKind.Recovered;
        return new
        {
            status = ended ? "resolved" : "firing",
            labels,
            annotations = new
            {
                level = item.Level.ToString().ToLowerInvariant(),
                summary = $"{item.SubjectName} {item.RuleName.In(delivery.Channel.Language)}",
                description = item.Sentence.In(delivery.Channel.Language),
            },
            startsAt = item.RaisedAt,
            // As Alertmanager writes that something has not ended.
            endsAt = ended ? item.At : DateTimeOffset.MinValue,
            generatorURL = delivery.Address.Length > 0 ? $"{delivery.Address.TrimEnd('/')}/warnings/{Uri.EscapeDataString(item.Warning)}" : "",
            fingerprint = Convert.ToHexStringLower(Signature.Hmac("fingerprint", string.Join('\n', labels.Select(label => $"{label.Key}={label.Value}"))))[..16],
        };
    }
}
