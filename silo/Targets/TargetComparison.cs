namespace Monitor.Targets;

/// <summary>Which side of a target is good.</summary>
public enum TargetComparison : byte
{
    AtLeast = 0,

    /// <summary>Near it on either side; progress is told as for <see cref="AtLeast"/>.</summary>
    About = 1,
    AtMost = 2,
}
