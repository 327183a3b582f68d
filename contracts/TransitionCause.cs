namespace Monitor.Contracts;

public enum TransitionCause : byte
{
    /// <summary>A new period's figures.</summary>
    Reading = 0,

    /// <summary>A late or corrected figure of a period already judged.</summary>
    Revision = 1,
}
