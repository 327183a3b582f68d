namespace Monitor.Contracts;

/// <summary>A step of a ladder for one warning.</summary>
/// <param name="AfterHours">Working hours after the step before, or after the beginning.</param>
/// <param name="Told">It has been told.</param>
/// <param name="At">When it will be told if nothing more is done; absent when it has been, or will not be.</param>
/// <param name="To">Who is meant; empty when nobody can be told.</param>
public sealed record ClimbStepView(Text Name, double AfterHours, bool Told, DateTimeOffset? At, IReadOnlyList<ClimbTargetView> To);
