namespace Monitor.Contracts;

/// <summary>How far the disposal (处置) of a warning is. It says nothing of whether the warning holds: that is the episode's status, which only figures move.</summary>
public enum DisposalStage : byte
{
    /// <summary>Nobody has been asked for an answer.</summary>
    Open = 0,

    /// <summary>A unit owes an answer.</summary>
    Dispatched = 1,

    /// <summary>An answer waits to be accepted or returned.</summary>
    Answered = 2,
    Accepted = 3,
    Closed = 4,
}
