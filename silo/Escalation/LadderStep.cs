using Monitor.Contracts;
using Monitor.Notifications;

namespace Monitor.Escalation;

/// <summary>A step of a ladder.</summary>
/// <param name="Name">Who stands there, as messages call it.</param>
/// <param name="AfterHours">Working hours since the step before, or since the beginning.</param>
public sealed record LadderStep(Text Name, double AfterHours, IReadOnlyList<RouteTarget> To);
