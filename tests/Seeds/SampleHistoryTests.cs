using System.Security.Cryptography;
using System.Text;
using Monitor.Seeds;

namespace Monitor.Tests.Seeds;

public sealed class SampleHistoryTests
{
    private static readonly SampleHistory History = SampleHistory.Generate();
    private static readonly ILookup<string, Submission> ByEnterprise = History.Submissions.ToLookup(x => x.Enterprise);

    [Fact]
    public void The_same_seed_gives_the_same_bytes()
    {
        var hash = Hash(History);
        Assert.Equal(hash, Hash(SampleHistory.Generate()));
        Assert.NotEqual(hash, Hash(SampleHistory.Generate(1)));

        // Pinned: a runtime or a machine that computes another history is found here.
        Assert.StartsWith("ac3fc02d03fbb8d40d47bb453c828c68a53cf90e4", hash, StringComparison.Ordinal);
    }

    [Fact]
    public void Submissions_come_in_the_order_they_were_filed_with_keys_of_their_own()
    {
        Assert.Equal(History.Submissions.OrderBy(x => x.AsOf).ThenBy(x => x.Key, StringComparer.Ordinal), History.Submissions);
        Assert.Equal(History.Submissions.Count, History.Submissions.Select(x => x.Key).Distinct().Count());
        Assert.All(History.Submissions, x => Assert.True(DateOnly.FromDateTime(x.AsOf!.Value.Date) > x.Period.LastDay));
    }

    [Fact]
    public void Every_enterprise_files_from_July_2023_to_June_2026()
    {
        Assert.Equal(History.Roster.Select(x => x.Code).Order(), ByEnterprise.Select(x => x.Key).Order());
        Assert.Equal(Period.Month(2023, 7), History.Submissions.Min(x => x.Period));
        Assert.Equal(Period.Month(2026, 6), History.Submissions.Max(x => x.Period));
    }

    [Fact]
    public void Every_figure_is_of_a_known_indicator_in_a_known_unit_and_filed_once()
    {
        var units = SeedFiles.Parse<List<IndicatorShape>>("indicators.yaml").ToDictionary(x => x.Code, x => x.Units.Select(unit => unit.Unit).ToHashSet());
        foreach (var submission in History.Submissions)
        {
            Assert.All(submission.Readings, x => Assert.True(units[x.Indicator].Contains(x.Unit) && double.IsFinite(x.Value)));
            Assert.Equal(submission.Readings.Count, submission.Readings.Select(x => x.Indicator).Distinct().Count());
        }
    }

    [Fact]
    public void Financial_forms_are_not_filed_for_January_but_once_for_January_and_February()
    {
        var financial = SeedFiles.Parse<List<IndicatorShape>>("indicators.yaml").Where(x => x.JanuaryFebruary == "combined").Select(x => x.Code).ToHashSet();
        foreach (var submission in History.Submissions.Where(x => x.Period.MonthOfYear <= 2))
            Assert.All(submission.Readings, x => Assert.Equal(submission.Period.Kind == PeriodKind.JanuaryFebruary, financial.Contains(x.Indicator)));
    }

    [Fact]
    public void A_filed_year_to_date_is_the_sum_of_its_months()
    {
        foreach (var enterprise in History.Roster.Take(80))
        {
            var traits = new FirmTraits(enterprise, 7);
            var figures = new FirmModel(enterprise, traits, new Economy(7), PlannedEvent.Shape(null, new Prng(7, "")), 7).Simulate();
            var submissions = new Filer(enterprise, traits, figures, null, 7).File().ToList();
            foreach (var submission in submissions)
                foreach (var reading in submission.Readings.Where(x => x.Basis == Basis.YearToDate))
                {
                    var last = Timeline.Index(submission.Period);
                    var sum = Enumerable.Range(last - (last % 12), (last % 12) + 1).Sum(month => figures[reading.Indicator, month]);
                    Assert.Equal(sum, reading.Value * (reading.Unit == "万元" ? 10 : 1), 3);
                }

            Assert.Equal(39, submissions.Count);
        }
    }

    [Fact]
    public void The_days_of_a_month_add_up_to_the_electricity_filed_for_it()
    {
        var daily = History.Submissions.Where(x => x.Period.Kind == PeriodKind.Day).ToList();
        Assert.Equal(10 * 91, daily.Count);
        foreach (var month in daily.GroupBy(x => (x.Enterprise, Month: Period.Month(x.Period.Year, x.Period.MonthOfYear))))
        {
            var filed = ByEnterprise[month.Key.Enterprise].Single(x => x.Period == month.Key.Month).Readings.Single(x => x.Indicator == "electricity");
            Assert.Equal(filed.Value * (filed.Unit == "千瓦时" ? 0.0001 : 1), month.Sum(x => x.Readings[0].Value), 3);
        }
    }

    [Fact]
    public void February_shows_the_Spring_Festival_where_it_falls()
    {
        // 2025: 29 January. 2026: 17 February. So January falls behind February in 2025 and February behind January in 2026.
        Assert.True(Output(2025, 1) < Output(2025, 3) * 0.9);
        Assert.True(Output(2026, 2) < Output(2026, 1) * 0.9);

        double Output(int year, int month) => History.Submissions
            .Where(x => x.Period == Period.Month(year, month))
            .SelectMany(x => x.Readings)
            .Where(x => x is { Indicator: "gross_output", Unit: "千元" })
            .Sum(x => x.Value);
    }

    [Fact]
    public void About_an_eighth_of_the_enterprises_have_an_event()
    {
        Assert.Equal(56, History.Truth.Select(x => x.Enterprise).Distinct().Count());
        Assert.Equal(Enum.GetValues<EventKind>().Order(), History.Truth.Select(x => x.Kind).Distinct().Order());
    }

    [Fact]
    public void The_committed_truth_is_the_generated_one() =>
        Assert.Equal(SampleFiles.Truth(History.Truth), SeedFiles.Text(SampleFiles.TruthName));

    /// <summary>Not a test: set MONITOR_WRITE_SEEDS to the seeds folder to write roster.csv and sample-truth.csv anew.</summary>
    [Fact]
    public void The_files_are_written_anew_on_request()
    {
        var asked = Environment.GetEnvironmentVariable("MONITOR_WRITE_SEEDS");
        var folder = asked ?? Directory.CreateTempSubdirectory("seeds").FullName;
        SampleFiles.Write(folder);
        Assert.StartsWith("# Source", File.ReadAllText(Path.Combine(folder, SampleFiles.TruthName)), StringComparison.Ordinal);
        if (asked is null) Directory.Delete(folder, recursive: true);
    }

    private static string Hash(SampleHistory history)
    {
        var text = new StringBuilder();
        foreach (var x in history.Submissions)
        {
            text.Append($"{x.Enterprise}|{x.Period}|{x.Key}|{x.AsOf:O}|{x.By}|{x.Why}\n");
            foreach (var y in x.Readings) text.Append($"{y.Indicator}|{y.Value:R}|{y.Unit}|{y.Basis}|{y.Base:R}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
