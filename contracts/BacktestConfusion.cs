namespace Monitor.Contracts;

/// <summary>
/// Hits and errors in the letters of G. Kaminsky and C. Reinhart, The Twin Crises, American Economic Review 89 (1999), 473-500.
/// They count months of one country; here A and C count events, each once, and B and D count enterprise-months outside every
/// event's span, so that a warning that stands for long counts no more than a short one.
/// </summary>
/// <param name="Hits">A: events with a warning raised in their window.</param>
/// <param name="FalseAlarms">B: enterprise-months outside every event in which a warning was raised.</param>
/// <param name="Misses">C: events without a warning in their window, those warned of later included.</param>
/// <param name="Quiet">D: judged enterprise-months outside every event without a raising.</param>
public sealed record BacktestConfusion(int Hits, int FalseAlarms, int Misses, int Quiet)
{
    /// <summary>A / (A + B); absent when nothing was raised.</summary>
    public double? Precision => Share(Hits, FalseAlarms);

    /// <summary>A / (A + C); absent without events.</summary>
    public double? Recall => Share(Hits, Misses);

    /// <summary>[B / (B + D)] / [A / (A + C)]: below 1 the warnings tell more than chance, 0 is perfect; absent without hits.</summary>
    public double? NoiseToSignal => Recall is > 0 and var recall && Share(FalseAlarms, Quiet) is { } noise ? noise / recall : null;

    private static double? Share(int part, int rest) => part + rest > 0 ? (double)part / (part + rest) : null;
}
