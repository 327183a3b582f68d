namespace Monitor.Reporting;

/// <summary>A number with the revision stamp of what it was made of.</summary>
/// <param name="Value">NaN when it cannot be formed.</param>
/// <param name="Stamp">Position of the last change of readings in it; 0 when there is none.</param>
public readonly record struct SourcedNumber(double Value, long Stamp)
{
    public static SourcedNumber None { get; } = new(double.NaN, 0);
}
