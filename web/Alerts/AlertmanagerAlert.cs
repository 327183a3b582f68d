namespace Monitor.Web.Alerts;

/// <summary>An alert of Alertmanager.</summary>
internal sealed record AlertmanagerAlert
{
    /// <summary>firing or resolved.</summary>
    public required string Status { get; init; }

    /// <summary>What identifies it: its name, the enterprise, and how grave it is.</summary>
    public required IReadOnlyDictionary<string, string> Labels { get; init; }
    public IReadOnlyDictionary<string, string> Annotations { get; init; } = new Dictionary<string, string>();
    public required DateTimeOffset StartsAt { get; init; }

    /// <summary>Of a resolved one.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Where the sender shows it.</summary>
    public string GeneratorURL { get; init; } = "";

    /// <summary>Computed from the labels when absent.</summary>
    public string? Fingerprint { get; init; }
}
