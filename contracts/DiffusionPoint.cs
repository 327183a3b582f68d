namespace Monitor.Contracts;

/// <summary>
/// A diffusion index: percent of firms that are better plus half the percent that are the same; above 50 more are better than worse.
/// </summary>
/// <param name="Index">0 to 100; absent when no firm counts.</param>
/// <param name="Better">Firms that grow on the year, or expect to go faster.</param>
/// <param name="Same">Firms that do neither.</param>
/// <param name="Worse">Firms that fall, or expect to go slower.</param>
public sealed record DiffusionPoint(Period Period, double? Index, int Better, int Same, int Worse)
{
    public static DiffusionPoint Of(Period period, int better, int same, int worse)
    {
        var firms = better + same + worse;
        return new(period, firms == 0 ? null : 100 * (better + (0.5 * same)) / firms, better, same, worse);
    }
}
