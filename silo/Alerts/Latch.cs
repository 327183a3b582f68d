namespace Monitor.Alerts;

/// <summary>One level's switch with its hold counters.</summary>
public struct Latch
{
    public bool On;

    /// <summary>Judged periods in a row that met the condition, while off.</summary>
    public byte Met;

    /// <summary>Judged periods in a row beyond the clear condition, while on.</summary>
    public byte Beyond;

    /// <summary>The slot at which the present run of met periods began.</summary>
    public int Start;
}
