namespace Monitor.Contracts;

/// <summary>How a warning stands on a ladder.</summary>
public enum ClimbState : byte
{
    /// <summary>The clock runs towards the next step.</summary>
    Climbing = 0,

    /// <summary>Somebody has taken notice: the clock stands, until an answer is overdue.</summary>
    Stopped = 1,

    /// <summary>Every step has been told.</summary>
    Finished = 2,

    /// <summary>It does not climb: it has ended or is closed, is muted, or the ladder did not stand there when it began or rose.</summary>
    Idle = 3,
}
