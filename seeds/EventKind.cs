namespace Monitor.Seeds;

/// <summary>What was done to an enterprise's history, or to the filing of it.</summary>
public enum EventKind : byte
{
    /// <summary>Output falls at once by half to four fifths and stays there for four months or more.</summary>
    Collapse = 0,

    /// <summary>Output loses 2 to 4 percent a month for ten months or more.</summary>
    SlowDecline = 1,

    /// <summary>Zero output for two to five months.</summary>
    Stop = 2,

    /// <summary>One submission in the wrong unit, corrected later by a revision.</summary>
    UnitError = 3,

    /// <summary>Filed after the middle of the following month.</summary>
    Late = 4,

    /// <summary>Never filed.</summary>
    Missing = 5,

    /// <summary>Figures that a second submission corrects.</summary>
    Revision = 6,
}
