namespace Monitor.Contracts;

/// <summary>What is told of a warning.</summary>
public enum NoticeKind : byte
{
    Fired = 0,
    LevelChanged = 1,

    /// <summary>It was cleared or withdrawn.</summary>
    Recovered = 2,
}
