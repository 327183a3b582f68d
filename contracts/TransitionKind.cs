namespace Monitor.Contracts;

/// <summary>What happened to an episode.</summary>
public enum TransitionKind : byte
{
    Raised = 0,

    /// <summary>The level moved up or down within the episode.</summary>
    LevelChanged = 1,

    /// <summary>A further period was judged; the level stayed.</summary>
    Continued = 2,

    Cleared = 3,

    /// <summary>A revision moved the episode's periods or its peak, not its present level.</summary>
    Revised = 4,

    /// <summary>A revision showed that the clearing had been wrong.</summary>
    Reopened = 5,

    /// <summary>A revision showed that the episode had never been.</summary>
    Withdrawn = 6,
}
