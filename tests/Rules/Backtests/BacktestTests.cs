using Monitor.Enterprises;
using Monitor.Rules.Backtests;

namespace Monitor.Tests.Rules.Backtests;

public sealed class BacktestTests
{
    private static readonly RuleSketch OutputDown = A.Yoy("output").Below().Blue(-10).Red(-50).Clears(-5);

    [Fact]
    public void What_was_known_then_gives_the_transitions_that_were_live()
    {
        var firm = Revised();
        var live = firm.Transitions.GroupBy(step => step.Episode).Select(own => own.ToList())
            .Select(own => (own[0].RaisedPeriod, KnownAt: (DateTimeOffset?)own[0].At, Peak: own.Max(step => step.Peak), own[^1].LastPeriod, own[^1].ClearedPeriod,
                Withdrawn: own[^1].Status == EpisodeStatus.Withdrawn));
        var replayed = Run(firm, BacktestVintage.KnownThen).Episodes
            .Select(one => (one.RaisedPeriod, one.KnownAt, one.Peak, one.LastPeriod, one.ClearedPeriod, one.Withdrawn));
        Assert.Equal(live.OrderBy(one => one.RaisedPeriod).ThenBy(one => one.KnownAt), replayed.OrderBy(one => one.RaisedPeriod).ThenBy(one => one.KnownAt));
    }

    [Fact]
    public void The_sample_gives_the_live_episodes_again()
    {
        var model = SampleCity.StarterModel;
        var histories = SampleCity.Default.Histories.Take(40).ToList();
        foreach (var history in histories)
        {
            var state = EnterpriseState.Rebuild(history.Profile, model, history.Changes.Select(change => change.Stamp),
                history.Changes.SelectMany((change, no) => change.Readings.Select(reading => (no + 1, reading))), []);
            var then = Backtest.Run(history, new(model, A.Period("2000-01"), A.Period("2099-12"), BacktestVintage.KnownThen)).Episodes.Where(one => !one.Withdrawn);
            var now = Backtest.Run(history, new(model, A.Period("2000-01"), A.Period("2099-12"), BacktestVintage.KnownNow)).Episodes;
            // What stands in the end does not depend on the order in which it came.
            Assert.Equal(Keys(now), Keys(then));
            Assert.Equal(history.Changes.Count, state.Version);
        }

        static List<(string, Period?, Level)> Keys(IEnumerable<BacktestEpisode> episodes) =>
            [.. episodes.Select(one => (one.Rule, one.ClearedPeriod, one.ClearedPeriod is null ? one.Peak : Level.None)).Order()];
    }

    [Fact]
    public void What_is_known_now_does_not_see_a_figure_that_was_corrected()
    {
        var firm = new Firm(OutputDown).FilesMonths("output", "2024-03", 100, 100).Files("output", "2025-03", 20).Files("output", "2025-03", 100);
        Assert.Empty(Run(firm, BacktestVintage.KnownNow).Episodes);
        Assert.True(Assert.Single(Run(firm, BacktestVintage.KnownThen).Episodes).Withdrawn);
    }

    [Fact]
    public void Nothing_outside_the_asked_periods_counts()
    {
        var firm = new Firm(OutputDown).FilesMonths("output", "2024-03", 100, 100, 100, 100).FilesMonths("output", "2025-03", 20, 100, 20, 100);
        Assert.Equal(["2025-05"], Run(firm, BacktestVintage.KnownThen, "2025-04", "2025-06").Episodes.Select(one => one.RaisedPeriod.ToString()));
        Assert.Equal(["2025-03"], Run(firm, BacktestVintage.KnownThen, "2025-03", "2025-04").Episodes.Select(one => one.RaisedPeriod.ToString()));
    }

    [Fact]
    public void Hits_misses_false_alarms_and_quiet_months_are_counted_in_their_units()
    {
        // Falls in 2025-03 (in the event's window), 2025-09 and 2025-12 (in none); the second event is not warned of.
        var firm = new Firm(OutputDown).FilesMonths("output", "2024-03", [.. Enumerable.Repeat(100.0, 22)]);
        foreach (var (period, value) in new[] { ("2025-03", 50.0), ("2025-09", 40.0), ("2025-12", 30.0) }) firm.Files("output", period, value);
        var plan = Plan(firm, BacktestVintage.KnownNow, "2025-03", "2025-12");
        KnownEvent[] events = [new("F1", "fire", A.Period("2025-04"), A.Period("2025-04")), new("F1", "flood", A.Period("2025-07"), A.Period("2025-07")), new("F2", "fire", A.Period("2025-09"), A.Period("2025-09"))];
        var result = new BacktestScorer(plan, events, new(Before: 1, Tolerance: 1, After: 0)).Score([Backtest.Run(History(firm), plan)]);
        // Ten months, of which 2025-03 to 2025-05 and 2025-06 to 2025-08 belong to the events.
        Assert.Equal(new(Hits: 1, FalseAlarms: 2, Misses: 1, Quiet: 2), result.Rules[0].Confusion);
        Assert.Equal((0.5, 1 / 3.0, 1.0), (result.Rules[0].Confusion.Recall, result.Rules[0].Confusion.Precision, result.Rules[0].Confusion.NoiseToSignal));
        Assert.Equal((1.0, 0.2, 3, 1), (result.Rules[0].MedianLead, result.Rules[0].FalseEpisodesPerEnterpriseMonth, result.Rules[0].Episodes, result.Rules[0].EnterprisesHit));
        Assert.Equal([("fire", true, 1), ("flood", false, (int?)null)], result.Events.Select(one => (one.Kind, one.Hit, one.Lead)));
        Assert.Equal(["fire", null, null], result.Episodes.Select(one => one.Event));
        Assert.Equal(result.Rules[0].Confusion, new(result.Months.Sum(one => one.Confusion.Hits), result.Months.Sum(one => one.Confusion.FalseAlarms),
            result.Months.Sum(one => one.Confusion.Misses), result.Months.Sum(one => one.Confusion.Quiet)));
    }

    /// <summary>Wrong figures, corrections of the base, a late month.</summary>
    private static Firm Revised() => new Firm(OutputDown).FilesMonths("output", "2024-03", 100, 100, 100, 100, 100, 100)
        .FilesMonths("output", "2025-03", 20, 85, double.NaN, 100, 40).Files("output", "2025-03", 99).Files("output", "2025-05", 30)
        .Files("output", "2024-04", 60).Files("output", "2025-08", 100).Files("output", "2025-07", 45);

    private static EnterpriseHistory History(Firm firm) => new(firm.State.Profile, [.. firm.Changes.Select(change => new StoredChange(change.Stamp, change.Readings))]);

    private static BacktestPlan Plan(Firm firm, BacktestVintage vintage, string from, string to) => new(firm.State.Model, A.Period(from), A.Period(to), vintage);

    private static EnterpriseRun Run(Firm firm, BacktestVintage vintage, string from = "2025-01", string to = "2025-12") =>
        Backtest.Run(History(firm), Plan(firm, vintage, from, to));
}
