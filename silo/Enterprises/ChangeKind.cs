namespace Monitor.Enterprises;

/// <summary>What made a change.</summary>
public enum ChangeKind : byte
{
    /// <summary>An accepted submission.</summary>
    Submission = 0,

    /// <summary>Rules were edited or retired.</summary>
    Rules = 1,

    /// <summary>A due day passed.</summary>
    Deadline = 2,

    /// <summary>Figures of an aggregate's enterprises changed.</summary>
    Rollup = 3,

    /// <summary>Records of a metered stream moved a warning. Records that move none make no change.</summary>
    Stream = 4,

    /// <summary>Another monitor sent an alert.</summary>
    Alert = 5,
}
