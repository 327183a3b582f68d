namespace Monitor.Notifications;

/// <summary>What an operator sets about notifications.</summary>
public sealed record NotificationConfig
{
    /// <summary>Endpoints by the names that channels use.</summary>
    public IReadOnlyDictionary<string, EndpointConfig> Endpoints { get; init; } = new Dictionary<string, EndpointConfig>();

    /// <summary>Where people reach the dashboard, for links; empty for none.</summary>
    public string Address { get; init; } = "";

    /// <summary>How long a receiver may take.</summary>
    public double TimeoutSeconds { get; init; } = 10;

    /// <summary>Pause before the second attempt; it doubles with every further one.</summary>
    public double RetrySeconds { get; init; } = 5;

    /// <summary>The longest pause.</summary>
    public double LongestRetrySeconds { get; init; } = 600;

    /// <summary>After how many attempts a message is dead.</summary>
    public int MostAttempts { get; init; } = 8;
}
