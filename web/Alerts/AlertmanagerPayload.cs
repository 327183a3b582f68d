namespace Monitor.Web.Alerts;

/// <summary>What Alertmanager posts to a webhook, version 4, as far as it is read. What else is in it is passed over.</summary>
internal sealed record AlertmanagerPayload
{
    public required string Version { get; init; }
    public required IReadOnlyList<AlertmanagerAlert> Alerts { get; init; }
}
