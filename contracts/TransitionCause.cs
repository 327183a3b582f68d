namespace Monitor.Contracts;

public enum TransitionCause : byte
{
    /// <summary>A new period's figures.</summary>
    Reading = 0,

    /// <summary>A late or corrected figure of a period already judged.</summary>
    Revision = 1,

    /// <summary>A rule was edited or retired.</summary>
    RuleChange = 2,

    /// <summary>A due day passed, or a form was filed after it.</summary>
    Deadline = 3,

    /// <summary>The period closed: an aggregate is judged on what had been reported by then.</summary>
    PeriodClosed = 4,

    /// <summary>Another monitor said so.</summary>
    External = 5,
}
