namespace Monitor.Contracts;

/// <summary>What a rule did in a period.</summary>
public enum ExplainOutcome : byte
{
    /// <summary>It judged, and no warning stands.</summary>
    Nothing = 0,
    Raised = 1,
    LevelChanged = 2,
    Continues = 3,
    Cleared = 4,

    /// <summary>The period gave nothing to judge by; what stood before still stands.</summary>
    NoEvidence = 5,

    /// <summary>The figure is not there. That is neither an alarm nor a recovery.</summary>
    NotReported = 6,

    /// <summary>The rule does not judge the enterprise.</summary>
    OutOfScope = 7,

    /// <summary>No rule in force has that name.</summary>
    RuleUnknown = 8,
}
