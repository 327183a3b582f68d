namespace Monitor.Contracts;

/// <summary>What a mute does.</summary>
public enum MuteMode : byte
{
    /// <summary>Episodes live and are recorded; nobody is notified.</summary>
    NotifyOnly = 0,

    /// <summary>Figures of the window are no evidence: they neither raise nor clear.</summary>
    Drop = 1,
}
