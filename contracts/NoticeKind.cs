namespace Monitor.Contracts;

/// <summary>What is told.</summary>
public enum NoticeKind : byte
{
    Fired = 0,
    LevelChanged = 1,

    /// <summary>It was cleared or withdrawn.</summary>
    Recovered = 2,

    /// <summary>Nobody has seen to it in time: whoever is next on the ladder is told.</summary>
    Escalated = 3,

    /// <summary>No warning: what a job told.</summary>
    Notice = 4,
}
