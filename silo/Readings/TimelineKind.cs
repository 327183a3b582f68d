namespace Monitor.Readings;

public enum TimelineKind : byte
{
    Month = 0,

    /// <summary>January-February, March, ..., December.</summary>
    ElevenAYear = 1,
    TenDay = 2,
    Day = 3,
}
