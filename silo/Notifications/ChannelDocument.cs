using Monitor.Contracts;

namespace Monitor.Notifications;

/// <summary>A channel as somebody wrote it.</summary>
public sealed record ChannelDocument
{
    /// <summary>Lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }
    public required ChannelKind Kind { get; init; }

    /// <summary>Name of the entry in the configuration that has its address and its secret; empty in the application itself.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>zh or en.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>How long something waits for more, so that it goes in one message, seconds.</summary>
    public int GroupSeconds { get; init; } = 30;

    /// <summary>How a warning is written in a line; empty for the usual one. Holes: {kind} {level} {subject} {rule} {sentence} {area} {link}.</summary>
    public string Line { get; init; } = "";

    /// <summary>Start of the hours in which only the gravest is told, where the bureau is; absent for none.</summary>
    public TimeOnly? QuietFrom { get; init; }

    /// <summary>End of them; earlier than the start when they go over midnight.</summary>
    public TimeOnly? QuietTo { get; init; }

    /// <summary>From which level on quiet hours do not count.</summary>
    public Level QuietExcept { get; init; } = Level.Red;

    /// <summary>Fewer messages a minute than the receiver allows; absent for as many as it does.</summary>
    public int? PerMinute { get; init; }
    public bool Enabled { get; init; } = true;
}
