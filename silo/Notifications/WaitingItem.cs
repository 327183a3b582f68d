namespace Monitor.Notifications;

/// <summary>An item that no message tells yet.</summary>
public sealed record WaitingItem(long No, string Key, DateTimeOffset QueuedAt);
