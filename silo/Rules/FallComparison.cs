namespace Monitor.Rules;

/// <summary>What a fall is counted against.</summary>
public enum FallComparison : byte
{
    Yoy = 0,
    Mom = 1,
}
