using System.Text.Json.Serialization;

namespace Monitor.Contracts;

/// <summary>What one enterprise files for one period: many indicators, accepted or refused as a whole.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Submission
{
    public required string Enterprise { get; init; }

    public required Period Period { get; init; }

    /// <summary>Idempotency key, unique within the enterprise: the same key with the same content is answered again, not applied again.</summary>
    public required string Key { get; init; }

    public required IReadOnlyList<SubmittedReading> Readings { get; init; }

    /// <summary>When the figures were stated. Of two versions of a figure the later stated one holds, whatever order they arrive in. Absent: the time of receipt.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Who files.</summary>
    public string By { get; init; } = "";

    /// <summary>Why: the reason of a correction.</summary>
    public string Why { get; init; } = "";

    /// <summary>Why figures that fail the soft checks are right all the same; with it they are accepted.</summary>
    public string Explanation { get; init; } = "";
}
