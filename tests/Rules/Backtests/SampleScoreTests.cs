using Monitor.Rules.Backtests;
using Monitor.Seeds;
using Xunit.Abstractions;

namespace Monitor.Tests.Rules.Backtests;

/// <summary>The starter rules against what is hidden in the sample history. The truth is read here alone, to score.</summary>
public sealed class SampleScoreTests(ITestOutputHelper output)
{
    private static readonly EventKind[] Production = [EventKind.Collapse, EventKind.Stop, EventKind.SlowDecline];

    [Fact]
    public void The_starter_rules_find_what_happened_soon_and_leave_the_others_alone() => Check(SampleCity.Default);

    /// <summary>Thresholds were not set on this one.</summary>
    [Fact]
    public void They_do_so_on_another_history_too() => Check(SampleCity.Of(81));

    [Fact]
    public void Unit_errors_are_asked_about_and_raise_nothing()
    {
        var city = SampleCity.Default;
        var wrong = city.Truth.Where(one => one.Kind == EventKind.UnitError).ToList();
        Assert.All(wrong, one => Assert.Contains((one.Enterprise, one.FirstPeriod), city.HeldBack));
        var jumps = Score(city, 3).Episodes.Where(one => one.Withdrawn && wrong.Any(error => error.Enterprise == one.Enterprise && error.FirstPeriod == one.RaisedPeriod));
        Assert.Empty(jumps);
    }

    private void Check(SampleCity city)
    {
        var (soon, within3) = (Score(city, 1), Score(city, 3));
        using var table = new StringWriter();
        table.WriteLine("Window: 2 judged months before to 1 after the first");
        BacktestReport.WriteSummary(soon, table);
        table.WriteLine("\nWindow: 2 judged months before to 3 after the first");
        BacktestReport.WriteSummary(within3, table);
        output.WriteLine(table.ToString());
        Assert.True(Recall(soon, "Collapse", "Stop") >= 0.95);
        Assert.True(Recall(within3, "SlowDecline") >= 0.85);
        Assert.True(within3.Rules[0].FalseEpisodesPerEnterpriseMonth < 0.02);
    }

    private static double Recall(BacktestResult result, params string[] kinds)
    {
        var scores = result.Rules[0].Kinds.Where(one => kinds.Contains(one.Kind)).ToList();
        return (double)scores.Sum(one => one.Hits) / scores.Sum(one => one.Hits + one.Misses);
    }

    private static BacktestResult Score(SampleCity city, int tolerance)
    {
        var plan = SampleCity.Plan(SampleCity.StarterModel);
        var known = city.Truth.Where(one => Production.Contains(one.Kind)).Select(one => new KnownEvent(one.Enterprise, one.Kind.ToString(), one.FirstPeriod, one.LastPeriod));
        return new BacktestScorer(plan, [.. known], new(Tolerance: tolerance)).Score(city.Histories.AsParallel().Select(history => Backtest.Run(history, plan)).ToList());
    }
}
