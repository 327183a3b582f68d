namespace Monitor.Rules.Backtests;

/// <summary>When a warning belongs to an event, in judged months.</summary>
/// <param name="Before">A warning this long before the first month is a hit: orders lead output.</param>
/// <param name="Tolerance">A warning this long after the first month is still a hit.</param>
/// <param name="After">A warning raised this long after the last month is no false alarm: what an event leaves behind.</param>
public sealed record EventWindow(int Before = 2, int Tolerance = 3, int After = 3);
