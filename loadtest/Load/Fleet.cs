using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Reference;

namespace Monitor.Loadtest.Load;

/// <summary>
/// The invented enterprises of a measurement and the figures they file: the monthly production form, eleven filings a year, growing
/// 5 % on the year with a ripple, so that no starter rule is crossed unless <see cref="Crosses"/> says so.
/// </summary>
public sealed class Fleet(int enterprises, int indicators, double crossing = 0, int lastCrossing = int.MaxValue)
{
    public const int PeriodsPerYear = 11;
    private const int FirstYear = 2016;

    /// <summary>A ripple whose sums over a year cancel: growth stays within 2 % of 5 %.</summary>
    private static readonly int[] Ripple = [0, 1, -1, 2, -2];

    /// <summary>What an employer that crosses still employs, in percent: growth of -37 % raises red at once.</summary>
    private const int Shrunk = 60;

    public static IReadOnlyList<FiledIndicator> Form { get; } =
    [
        new("gross_output", "千元", 50_000, Flow: true), new("value_added", "千元", 12_000, Flow: true), new("sales_output", "千元", 49_000, Flow: true),
        new("export_delivery", "千元", 9_000, Flow: true), new("electricity", "万千瓦时", 4_000, Flow: true), new("employees", "人", 2_000, Flow: false),
        new("orders", "千元", 48_000, Flow: true), new("capacity_utilisation", "%", 0, Flow: false), new("energy", "吨标准煤", 7_000, Flow: true),
        new("investment", "千元", 5_000, Flow: true), new("product_volume", "吨", 30_000, Flow: true), new("product_count", "件", 80_000, Flow: true),
    ];

    public int Enterprises => enterprises;

    /// <summary>Readings in one filing: the first so many of <see cref="Form"/>.</summary>
    public int Indicators => indicators;

    /// <summary>How many periods have begun by a day.</summary>
    public static int PeriodsUntil(DateTimeOffset day) => ((day.Year - FirstYear) * PeriodsPerYear) + Math.Max(0, day.Month - 1);

    public static Period PeriodOf(int period) => period % PeriodsPerYear == 0
        ? Period.JanuaryFebruary(FirstYear + (period / PeriodsPerYear))
        : Period.Month(FirstYear + (period / PeriodsPerYear), (period % PeriodsPerYear) + 2);

    public static string CodeOf(int enterprise) => $"L{enterprise:000000}";

    /// <summary>
    /// Whether the filing lowers the employees far enough to raise a warning, which the second filing after it clears. One reading in
    /// <c>1 / crossing</c> raises or clears one; never in the first year, which has no base, nor after the last crossing.
    /// </summary>
    public bool Crosses(int enterprise, int period)
    {
        if (crossing <= 0 || period < PeriodsPerYear || period > lastCrossing) return false;
        var spacing = (int)Math.Round(2 / (crossing * indicators));
        return (period + (7 * enterprise)) % spacing == 0;
    }

    /// <summary>How many transitions a filing must make, all earlier ones of the enterprise being there.</summary>
    public int TransitionsOf(int enterprise, int period)
    {
        // Raised, carried on while the clear hold is not met, and cleared.
        var transitions = 0;
        for (var age = 0; age <= 2; age++)
        {
            if (period >= age && Crosses(enterprise, period - age)) transitions++;
        }

        return transitions;
    }

    public long Value(int enterprise, int period, int indicator)
    {
        var filed = Form[indicator];
        var ripple = Ripple[(period + enterprise) % Ripple.Length];
        if (filed.Scale == 0) return 65 + (enterprise % 20) + ripple;
        var value = filed.Scale * (1 + (enterprise % 97 * 0.05)) * Math.Pow(1.05, period / PeriodsPerYear) * (1 + (0.004 * ripple));
        if (filed.Flow && period % PeriodsPerYear == 0) value *= 2;
        if (filed.Code == "employees" && Crosses(enterprise, period)) value = value * Shrunk / 100;
        return (long)value;
    }

    /// <summary>The fleet as enterprises of the counties.</summary>
    public IReadOnlyList<EnterpriseProfile> Roster(ReferenceModel reference) =>
    [
        .. Enumerable.Range(0, enterprises).Select(no => new EnterpriseProfile
        {
            No = 0,
            Code = CodeOf(no),
            Name = $"样例·压测企业{no}",
            Tier = Tier.County,
            Area = reference.Areas[no % reference.Areas.Count].Code,
            Industry = reference.Industries[no % reference.Industries.Count].Code,
            Sample = true,
        }),
    ];
}
