namespace Monitor.Contracts;

/// <summary>What somebody did about a warning.</summary>
public enum DisposalActionKind : byte
{
    Acknowledged = 0,
    Noted = 1,
    Assigned = 2,

    /// <summary>Handed to a responsible unit with a deadline (交办).</summary>
    Dispatched = 3,
    Answered = 4,

    /// <summary>The answer was not enough; the unit has a new deadline.</summary>
    Returned = 5,
    Accepted = 6,
    ClosedByHand = 7,
    Reopened = 8,

    /// <summary>The acknowledgement or assignment right before it is taken back (撤回) by who made it.</summary>
    Withdrawn = 9,
}
