namespace Monitor.Contracts;

/// <summary>Something told inside the application.</summary>
public sealed record InboxEntry(NotificationItem Item, DateTimeOffset At, DateTimeOffset? ReadAt);
