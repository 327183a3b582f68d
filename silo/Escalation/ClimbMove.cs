using Monitor.Notifications;

namespace Monitor.Escalation;

/// <summary>What a look at a climb came to.</summary>
/// <param name="From">As it was seen.</param>
/// <param name="Told">Steps told after it.</param>
/// <param name="LookAt">When to look again; null when only something that happens can move it.</param>
/// <param name="Items">What the steps tell.</param>
public sealed record ClimbMove(Climb From, int Told, DateTimeOffset? LookAt, IReadOnlyList<QueuedItem> Items);
