namespace Monitor.Contracts;

/// <summary>How an enterprise expects its business to go in a period, against the one before.</summary>
public enum ExpectedPace : byte
{
    Slower = 0,
    Same = 1,
    Faster = 2,
}
