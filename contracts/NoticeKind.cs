namespace Monitor.Contracts;

/// <summary>What is told of a warning.</summary>
public enum NoticeKind : byte
{
    Fired = 0,
    LevelChanged = 1,

    /// <summary>It was cleared or withdrawn.</summary>
    Recovered = 2,

    /// <summary>Nobody has taken notice, or an answer is overdue.</summary>
    Escalated = 3,
}
