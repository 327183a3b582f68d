namespace Monitor.Reporting;

/// <summary>A forecast path: one value a slot in each list.</summary>
public sealed record OutlookPath(IReadOnlyList<double> Mean, IReadOnlyList<double> Low, IReadOnlyList<double> High)
{
    /// <summary>
    /// Sum of the first slots. Its interval adds the ends of the single ones: errors of neighbouring months go together, and taking them for
    /// wholly dependent errs on the wide side.
    /// </summary>
    public (double Mean, double Low, double High) Sum(int slots) => (Mean.Take(slots).Sum(), Low.Take(slots).Sum(), High.Take(slots).Sum());
}
