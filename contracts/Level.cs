namespace Monitor.Contracts;

/// <summary>How grave a warning is, mild to grave: blue (Ⅳ 关注), yellow (Ⅲ), orange (Ⅱ), red (Ⅰ).</summary>
public enum Level : byte
{
    None = 0,
    Blue = 1,
    Yellow = 2,
    Orange = 3,
    Red = 4,
}
