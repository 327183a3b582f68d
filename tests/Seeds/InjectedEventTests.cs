using Monitor.Seeds;

namespace Monitor.Tests.Seeds;

public sealed class InjectedEventTests
{
    private static readonly SampleHistory History = SampleHistory.Generate();
    private static readonly ILookup<string, Submission> ByEnterprise = History.Submissions.ToLookup(x => x.Enterprise);

    public static TheoryData<string> Enterprises => [.. History.Truth.Select(x => x.Enterprise)];

    [Theory]
    [MemberData(nameof(Enterprises))]
    public void An_injected_event_is_visible_in_what_was_filed(string enterprise)
    {
        var truth = History.Truth.Single(x => x.Enterprise == enterprise);
        var periods = Months(truth.FirstPeriod, truth.LastPeriod).ToList();
        switch (truth.Kind)
        {
            case EventKind.Collapse:
                Assert.True(periods.Count >= 4);
                Assert.All(Judged(periods), x => Assert.True(Growth(enterprise, x) < -40, $"{x}: {Growth(enterprise, x)}"));
                break;
            case EventKind.SlowDecline:
                Assert.True(periods.Count >= 10);
                Assert.True(Growth(enterprise, Judged(periods)[^1]) < -10);
                break;
            case EventKind.Stop:
                Assert.All(periods, x => Assert.Equal(0, Output(enterprise, x)));
                break;
            case EventKind.UnitError:
                var versions = Versions(enterprise, truth.FirstPeriod);
                Assert.Equal(2, versions.Count);
                var factor = Figure(versions[0], "gross_output") / Figure(versions[1], "gross_output");
                Assert.Contains(new[] { 0.1, 10, 1000 }, x => Math.Abs((factor / x) - 1) < 0.001);
                Assert.NotEmpty(versions[1].Why);
                break;
            case EventKind.Revision:
                Assert.All(periods, x => Assert.NotEqual(Figure(Versions(enterprise, x)[0], "gross_output"), Figure(Versions(enterprise, x)[1], "gross_output")));
                break;
            case EventKind.Late:
                Assert.All(periods, x => Assert.True(Versions(enterprise, x)[0].AsOf!.Value.Day >= 15));
                break;
            case EventKind.Missing:
                Assert.All(periods, x => Assert.Empty(Versions(enterprise, x)));
                break;
            default:
                Assert.Fail($"No test for {truth.Kind}.");
                break;
        }
    }

    [Fact]
    public void Late_missing_and_corrected_reports_are_all_in_the_truth()
    {
        var quiet = History.Roster.Select(x => x.Code).Except(
            History.Truth.Where(x => x.Kind >= EventKind.UnitError).Select(x => x.Enterprise));
        foreach (var enterprise in quiet)
        {
            var monthly = ByEnterprise[enterprise].Where(x => x.Period.Kind != PeriodKind.Day).ToList();
            Assert.Equal(39, monthly.Count);
            Assert.All(monthly, x => Assert.InRange(x.AsOf!.Value.Day, 3, 10));
        }
    }

    private static List<Submission> Versions(string enterprise, Period period) => [.. ByEnterprise[enterprise].Where(x => x.Period == period)];

    private static double Figure(Submission submission, string indicator) => submission.Readings.Single(x => x.Indicator == indicator).Value;

    private static double Output(string enterprise, Period period) => Figure(Versions(enterprise, period)[^1], "gross_output");

    private static double Growth(string enterprise, Period month) =>
        100 * ((Output(enterprise, month) / Output(enterprise, Period.Month(month.Year - 1, month.MonthOfYear))) - 1);

    /// <summary>Without January and February, whose growth by itself is no evidence.</summary>
    private static List<Period> Judged(IEnumerable<Period> months) => [.. months.Where(x => x.MonthOfYear > 2)];

    private static IEnumerable<Period> Months(Period first, Period last)
    {
        for (var month = Timeline.Index(first); month <= Timeline.Index(last); month++) yield return Timeline.Period(month);
    }
}
