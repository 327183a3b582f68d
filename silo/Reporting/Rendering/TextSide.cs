namespace Monitor.Reporting.Rendering;

/// <summary>On which side of its place a text lies.</summary>
internal enum TextSide : byte
{
    Right = 0,
    Middle = 1,
    Left = 2,
}
