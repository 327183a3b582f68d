using Monitor.Contracts;

namespace Monitor.Seeds;

/// <summary>The truth about one injected event.</summary>
/// <param name="FirstPeriod">First month it touches.</param>
/// <param name="LastPeriod">Last month it touches; a recovery that follows is not counted.</param>
/// <param name="Indicators">Those it acts on directly; others follow.</param>
public sealed record InjectedEvent(
    string Enterprise, EventKind Kind, Period FirstPeriod, Period LastPeriod, IReadOnlyList<string> Indicators);
