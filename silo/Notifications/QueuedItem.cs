using Monitor.Contracts;

namespace Monitor.Notifications;

/// <summary>A thing to tell with the target it is for.</summary>
public sealed record QueuedItem(RouteTarget Target, NotificationItem Item);
