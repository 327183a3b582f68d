namespace Monitor.Contracts;

/// <summary>How often an indicator is reported.</summary>
public enum Frequency : byte
{
    Month = 0,
    TenDay = 1,
    Day = 2,

    /// <summary>A metered stream: instants, such as every quarter of an hour.</summary>
    Instant = 3,
}
