using Monitor.Contracts;

namespace Monitor.Disposal;

/// <summary>
/// What may be done about a warning when, and what comes of it. Pure. Closing ends the disposal, not the warning: whether a warning holds
/// is for the figures alone, so a closed one may still be active and an active one may be closed.
/// </summary>
public static class DisposalRules
{
    public static bool Allows(DisposalState state, DisposalActionKind action) => action switch
    {
        DisposalActionKind.Noted => true,
        DisposalActionKind.Acknowledged => state.AcknowledgedAt is null && state.Stage != DisposalStage.Closed,
        DisposalActionKind.Assigned => state.Stage != DisposalStage.Closed,
        // Again, to another unit or with another deadline; but an answer that is there must be judged first.
        DisposalActionKind.Dispatched => state.Stage is DisposalStage.Open or DisposalStage.Dispatched or DisposalStage.Accepted,
        DisposalActionKind.Answered => state.Stage == DisposalStage.Dispatched,
        DisposalActionKind.Returned or DisposalActionKind.Accepted => state.Stage == DisposalStage.Answered,
        DisposalActionKind.ClosedByHand => state.Stage != DisposalStage.Closed,
        DisposalActionKind.Reopened => state.Stage == DisposalStage.Closed,
        // Not for the state alone to say: see MayWithdraw.
        DisposalActionKind.Withdrawn => false,
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "There is no such action."),
    };

    public static IReadOnlyList<DisposalActionKind> Allowed(DisposalState state) => [.. Enum.GetValues<DisposalActionKind>().Where(action => Allows(state, action))];

    /// <exception cref="DisposalException">The state does not allow the action.</exception>
    public static DisposalState Next(DisposalState state, DisposalAction action)
    {
        if (!Allows(state, action.Kind)) throw new DisposalException("action", WhyNot(state, action.Kind), isConflict: true);
        var next = state with { Version = action.No };
        return action.Kind switch
        {
            DisposalActionKind.Acknowledged => Seen(next, action),
            DisposalActionKind.Assigned => next with { Assignee = action.Assignee },
            DisposalActionKind.Dispatched => Seen(next, action) with
            {
                Stage = DisposalStage.Dispatched,
                Unit = action.Unit,
                Due = action.Due,
                DispatchedBy = action.By,
                DispatchedAt = state.DispatchedAt ?? action.At,
            },
            DisposalActionKind.Answered => next with { Stage = DisposalStage.Answered, AnsweredAt = state.AnsweredAt ?? action.At },
            DisposalActionKind.Returned => next with { Stage = DisposalStage.Dispatched, Due = action.Due },
            DisposalActionKind.Accepted => next with { Stage = DisposalStage.Accepted, Due = null },
            DisposalActionKind.ClosedByHand => Seen(next, action) with { Stage = DisposalStage.Closed, Due = null },
            DisposalActionKind.Reopened => next with { Stage = DisposalStage.Open },
            _ => next,
        };
    }

    /// <summary>The state after an action that is taken upon a history.</summary>
    /// <exception cref="DisposalException">The history does not allow the action.</exception>
    public static DisposalState Next(IReadOnlyList<DisposalAction> history, DisposalAction action) =>
        action.Kind != DisposalActionKind.Withdrawn ? Next(After(history), action)
        : MayWithdraw(history, action.By) ? After([.. history, action])
        : throw new DisposalException("action", "only who acknowledged or assigned last can take it back, and only until somebody acts upon it", isConflict: true);

    /// <summary>Whether somebody may take back what was done last: a slip of the hand that nobody has acted upon.</summary>
    public static bool MayWithdraw(IReadOnlyList<DisposalAction> history, string by) =>
        history is [.., { Kind: DisposalActionKind.Acknowledged or DisposalActionKind.Assigned } last] && last.By == by;

    /// <summary>The state after a whole history.</summary>
    public static DisposalState After(IEnumerable<DisposalAction> actions)
    {
        var (state, before) = (DisposalState.New, DisposalState.New);
        foreach (var action in actions)
            (state, before) = (action.Kind == DisposalActionKind.Withdrawn ? before with { Version = action.No } : Next(state, action), state);
        return state;
    }

    /// <summary>What has to be done next.</summary>
    /// <param name="active">The warning holds.</param>
    /// <returns>Null when nothing has: it is closed, or the warning has ended and nobody owes an answer.</returns>
    public static DisposalActionKind? ToDo(DisposalState state, bool active) => state.Stage switch
    {
        DisposalStage.Dispatched => DisposalActionKind.Answered,
        DisposalStage.Answered => DisposalActionKind.Accepted,
        DisposalStage.Accepted when active => DisposalActionKind.ClosedByHand,
        DisposalStage.Open when active => state.AcknowledgedAt is null ? DisposalActionKind.Acknowledged : DisposalActionKind.Dispatched,
        _ => null,
    };

    private static DisposalState Seen(DisposalState state, DisposalAction action) =>
        state.AcknowledgedAt is null ? state with { AcknowledgedAt = action.At, AcknowledgedBy = action.By } : state;

    private static string WhyNot(DisposalState state, DisposalActionKind action) => (action, state.Stage) switch
    {
        (DisposalActionKind.Withdrawn, _) => "only the last acknowledgement or assignment can be taken back",
        (DisposalActionKind.Reopened, _) => "only a closed disposal can be reopened",
        (_, DisposalStage.Closed) => "the disposal is closed; reopen it first",
        (DisposalActionKind.Acknowledged, _) => $"{state.AcknowledgedBy} has acknowledged it already",
        (DisposalActionKind.Dispatched, _) => "an answer waits; accept or return it first",
        (DisposalActionKind.Answered, DisposalStage.Answered) => "it is answered; accept or return the answer first",
        (DisposalActionKind.Answered, _) => "nobody is asked for an answer; dispatch it first",
        _ => "there is no answer to judge",
    };
}
