namespace Monitor.Notifications;

/// <summary>Where a channel sends, as the operator set it. It is never answered by the API.</summary>
public sealed record EndpointConfig
{
    /// <summary>Of the request; of a mail server <c>smtp://host:port</c>, or <c>smtps://</c> for one that must encrypt.</summary>
    public required Uri Url { get; init; }

    /// <summary>Key of the signature; empty for none.</summary>
    public string Secret { get; init; } = "";
    public string User { get; init; } = "";
    public string Password { get; init; } = "";

    /// <summary>The sender of mail.</summary>
    public string From { get; init; } = "";
}
