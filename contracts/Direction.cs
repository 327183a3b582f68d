namespace Monitor.Contracts;

/// <summary>Which way is good.</summary>
public enum Direction : byte
{
    Up = 0,
    Down = 1,
    Neither = 2,
}
