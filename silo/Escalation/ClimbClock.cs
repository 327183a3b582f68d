using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Disposal;

namespace Monitor.Escalation;

/// <summary>
/// The clock of a climb, in working hours. It stops when somebody takes notice, goes on while a unit's answer is overdue, and never when the disposal is closed. Pure:
/// it follows from the beginning and the actions, so that what a dry run shows is what happens.
/// </summary>
public static class ClimbClock
{
    /// <param name="actions">The whole history of the disposal, oldest first.</param>
    /// <returns>When the clock shows so much if nothing more is done; null when it stands.</returns>
    public static DateTimeOffset? Due(WorkingClock clock, DateTimeOffset begun, IReadOnlyList<DisposalAction> actions, TimeSpan wait)
    {
        var (state, from, worked) = (DisposalState.New, begun, TimeSpan.Zero);
        foreach (var action in actions)
        {
            if (action.At > from)
            {
                if (RunsFrom(clock, state, from) is { } ran) worked += clock.Between(ran, action.At);
                from = action.At;
            }

            state = DisposalRules.Next(state, action);
        }

        return RunsFrom(clock, state, from) is { } runs ? clock.After(runs, wait > worked ? wait - worked : TimeSpan.Zero) : null;
    }

    /// <returns>From when on it runs in a state that has held since a moment; null when it does not.</returns>
    private static DateTimeOffset? RunsFrom(WorkingClock clock, DisposalState state, DateTimeOffset since)
    {
        if (state.Stage == DisposalStage.Closed) return null;
        if (state.AcknowledgedAt is null) return since;
        if (state is not { Stage: DisposalStage.Dispatched, Due: { } due }) return null;
        var overdue = clock.StartOf(due.AddDays(1));
        return overdue > since ? overdue : since;
    }
}
