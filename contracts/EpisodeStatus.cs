namespace Monitor.Contracts;

/// <summary>Active: the condition holds. Cleared: it ended. Withdrawn: a revision showed that it had never been.</summary>
public enum EpisodeStatus : byte
{
    Active = 0,
    Cleared = 1,
    Withdrawn = 2,
}
