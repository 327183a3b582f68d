using Monitor.Notifications;

namespace Monitor.Escalation;

/// <summary>Which warnings climb, and over which steps, when nobody sees to them.</summary>
public sealed record LadderDocument : WarningChoice
{
    public required IReadOnlyList<LadderStep> Steps { get; init; }

    /// <summary>Working time from the beginning to a step.</summary>
    /// <param name="step">Counted from 0.</param>
    public TimeSpan WaitOf(int step) => TimeSpan.FromHours(Steps.Take(step + 1).Sum(one => one.AfterHours));
}
