namespace Monitor.Rules;

/// <summary>When one level of a rule goes on and off, counted in reporting periods, or in records of a metered stream.</summary>
/// <param name="At">The metric at which it is met.</param>
/// <param name="Hold">How many judged periods in a row it must be met to go on.</param>
/// <param name="ClearAt">The metric beyond which it may go off.</param>
/// <param name="ClearHold">How many judged periods in a row it must be beyond that to go off.</param>
public sealed record LevelCondition(double At, int Hold, double ClearAt, int ClearHold)
{
    /// <summary>Of a metered stream: among how many of the newest records <see cref="Hold"/> of them must meet it.</summary>
    public int Of { get; init; } = Hold;
}
