namespace Monitor.Contracts;

/// <summary>What a figure covers: its period alone, or the year up to the period's end (累计).</summary>
public enum Basis : byte
{
    Period = 0,
    YearToDate = 1,
}
