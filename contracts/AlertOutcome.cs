namespace Monitor.Contracts;

/// <summary>What an alert of another monitor did.</summary>
public enum AlertOutcome : byte
{
    /// <summary>It began a warning, or began one again that had ended too early.</summary>
    Raised = 0,
    LevelChanged = 1,
    Cleared = 2,

    /// <summary>All that it says was known.</summary>
    Unchanged = 3,

    /// <summary>A mute drops it.</summary>
    Muted = 4,
}
