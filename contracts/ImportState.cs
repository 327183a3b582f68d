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
}
