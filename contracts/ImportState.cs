namespace Monitor.Contracts;

public enum ImportState : byte
{
    Checking = 0,
    Applying = 1,
    Done = 2,

    /// <summary>Bad lines were found; nothing was stored.</summary>
    Refused = 3,

    /// <summary>The server failed while applying; the same file again completes it.</summary>
    Failed = 4,

    /// <summary>All is stored but what failed the soft checks: that needs a correction, or the same file with an explanation.</summary>
    Questioned = 5,
}
