namespace Monitor.Targets;

/// <summary>
/// How a year target stands (以月保季、以季保年). With B what last year made in all, B_t what it made up to now, w the weights, G the target and
/// A_t = B_t (1 + g) what this year has made on last year's scale, g being the growth of the comparable firms:
/// expected growth by now = G B W_t / B_t where W_t is the sum of the weights up to now (with last year's pattern as weights this is G);
/// required growth of the rest = (B (1 + G) - A_t) / (B - B_t) - 1;
/// projected growth = (A_t + F) / B - 1, F being the forecast of the rest. Growths are in percent.
/// </summary>
/// <param name="Actual">So far; null when it cannot be formed.</param>
/// <param name="Expected">By now.</param>
/// <param name="Gap">Actual less expected, turned so that below zero is behind.</param>
/// <param name="Projected">At the year's end.</param>
/// <param name="Low">Lower end of the projection's 80 % interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="Required">Growth that the rest of the year needs; null when nothing of the year is left or it cannot be told.</param>
/// <param name="Quarters">Where the path stands at the ends of the quarters.</param>
/// <param name="Months">Where the path stands at the ends of the twelve months; January and February are judged together.</param>
public sealed record TargetProgress(
    double? Actual, double? Expected, double? Gap, double? Projected, double? Low, double? High, double? Required,
    IReadOnlyList<double?> Quarters, IReadOnlyList<double?> Months)
{
    public static TargetProgress Unknown { get; } = new(null, null, null, null, null, null, null, [null, null, null, null], [.. Enumerable.Repeat<double?>(null, 12)]);
}
