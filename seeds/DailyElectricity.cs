using Monitor.Contracts;

namespace Monitor.Seeds;

/// <summary>Daily electricity of a few city-tier enterprises over the last three months; the days add up to the month that was filed.</summary>
internal static class DailyElectricity
{
    private const int Enterprises = 10;
    private const int Months = 3;

    public static bool Covers(SampleEnterprise enterprise, int position) => enterprise.Tier == Tier.City && position < Enterprises;

    public static IEnumerable<Submission> File(SampleEnterprise enterprise, Figures figures, ulong seed)
    {
        var random = new Prng(seed, "daily:" + enterprise.Code);
        for (var month = Timeline.LastFiled - Months + 1; month <= Timeline.LastFiled; month++)
        {
            var first = Timeline.Period(month).FirstDay;
            var weights = new double[DateTime.DaysInMonth(first.Year, first.Month)];
            for (var i = 0; i < weights.Length; i++)
                weights[i] = (first.AddDays(i).DayOfWeek == DayOfWeek.Sunday ? 0.86 : 1) * (1 + (0.02 * random.Normal()));
            var left = figures["electricity", month];
            var total = weights.Sum();
            for (var i = 0; i < weights.Length; i++)
            {
                var used = i == weights.Length - 1 ? left : figures["electricity", month] * weights[i] / total;
                used = Math.Round(used, 4);
                left -= used;
                yield return Submission(enterprise, first.AddDays(i), used, random.Whole(7 * 3600, 9 * 3600));
            }
        }
    }

    private static Submission Submission(SampleEnterprise enterprise, DateOnly day, double used, int second) => new()
    {
        Enterprise = enterprise.Code,
        Period = Period.Day(day),
        Key = $"sample:{enterprise.Code}:{Period.Day(day)}:1",
        Readings = [new("electricity_daily", used, "万千瓦时")],
        AsOf = new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.FromHours(8)).AddSeconds(second),
        By = "样例电表",
    };
}
