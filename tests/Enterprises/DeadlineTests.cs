using Monitor.Calendar;
using Monitor.Enterprises;

namespace Monitor.Tests.Enterprises;

/// <summary>March's production form is due on Friday 10 April 2026.</summary>
public sealed class DeadlineTests
{
    private static Firm UpToFebruary(params IEnumerable<Monitor.Rules.Rule> rules) =>
        new Firm([A.NotReported("production"), .. rules]).On("2026-04-01").FilesForm("production", "2025-12").FilesForm("production", "2026-01").FilesForm("production", "2026-02");

    [Fact]
    public void A_missing_form_raises_a_warning_that_grows_graver_by_the_workday()
    {
        var firm = UpToFebruary();
        var levels = new List<(string, Level)>();
        for (var day = A.Day("2026-04-08"); day <= A.Day("2026-05-20"); day = day.AddDays(1))
        {
            foreach (var step in firm.Checks($"{day:yyyy-MM-dd}").Where(step => step.Kind != TransitionKind.Continued)) levels.Add(($"{day:MM-dd}", step.Level));
        }

        Assert.Equal([("04-13", Level.Blue), ("04-15", Level.Yellow), ("04-17", Level.Orange), ("04-24", Level.Red)], levels);
        var episode = Assert.Single(firm.Episodes);
        Assert.Equal((EpisodeStatus.Active, TransitionCause.Deadline, "output", "2026-03"), (episode.Status, episode.Cause, episode.Indicator, episode.FirstPeriod.ToString()));
    }

    [Fact]
    public void Asked_again_on_the_same_day_nothing_more_happens()
    {
        var firm = UpToFebruary();
        Assert.Single(firm.Checks("2026-04-13"));
        Assert.Empty(firm.Checks("2026-04-13"));
        Assert.Empty(firm.ReadsAgain().Checks("2026-04-14"));
    }

    [Fact]
    public void It_clears_on_the_filing_that_completes_the_form_not_before()
    {
        var firm = UpToFebruary();
        firm.Checks("2026-04-13");
        Assert.Empty(firm.Files("sales", "2026-03", 1).LastTransitions);
        var step = Assert.Single(firm.Files("output", "2026-03", 1).LastTransitions);
        Assert.Equal((TransitionKind.Cleared, TransitionCause.Deadline, Level.None, Level.Blue, "2026-03"), (step.Kind, step.Cause, step.Level, step.Peak, step.ClearedPeriod.ToString()));
        Assert.Empty(firm.Checks("2026-05-08"));
    }

    [Fact]
    public void Another_periods_filing_does_not_clear_it()
    {
        var firm = UpToFebruary();
        firm.Checks("2026-04-13");
        Assert.Empty(firm.On("2026-05-04").FilesForm("production", "2026-04").LastTransitions);
    }

    [Fact]
    public void Silence_goes_on_in_one_episode_and_filing_the_oldest_leaves_the_next()
    {
        var firm = UpToFebruary();
        foreach (var day in new[] { "2026-04-24", "2026-05-14" }) firm.Checks(day);
        var episode = Assert.Single(firm.Episodes);
        Assert.Equal((Level.Red, "2026-03", "2026-04"), (episode.Level, episode.FirstPeriod.ToString(), episode.LastPeriod.ToString()));
        var lower = Assert.Single(firm.FilesForm("production", "2026-03").LastTransitions);
        Assert.Equal((TransitionKind.LevelChanged, Level.Yellow, Level.Red), (lower.Kind, lower.Level, lower.Peak));
        Assert.Equal(TransitionKind.Cleared, Assert.Single(firm.FilesForm("production", "2026-04").LastTransitions).Kind);
    }

    [Fact]
    public void What_it_misses_first_is_chased_also_when_newer_periods_have_come()
    {
        var firm = UpToFebruary();
        firm.Checks("2026-04-13");
        foreach (var month in new[] { "2026-04", "2026-05", "2026-06", "2026-07" }) firm.On("2026-08-03").FilesForm("production", month);
        firm.Checks("2026-08-20");
        Assert.Equal((EpisodeStatus.Active, Level.Red), (Assert.Single(firm.Episodes).Status, firm.Episodes[0].Level));
        Assert.Equal(TransitionKind.Cleared, Assert.Single(firm.FilesForm("production", "2026-03").LastTransitions).Kind);
    }

    [Fact]
    public void Only_the_newest_three_closed_periods_raise_and_none_due_before_the_watch_began()
    {
        var counted = Assert.Single(new Firm(A.NotReported("production")).Checks("2026-04-24")).Evidence.Counted;
        Assert.Equal(["2026-01", "2026-02", "2026-03"], counted.Select(one => one.Period.ToString()));
        var since = new ReportingModel(A.Day("2026-04-01"), []);
        Assert.Equal("2026-03", Assert.Single(Assert.Single(new Firm(A.NotReported("production")).Checks("2026-04-24", since)).Evidence.Counted).Period.ToString());
    }

    [Fact]
    public void An_exemption_ends_it_and_its_end_raises_it_anew()
    {
        var firm = UpToFebruary();
        firm.Checks("2026-04-13");
        var exempt = new Exemption(1, 1, "production", A.Period("2026-03"), null, ExemptionKind.Suspended, "fire", "test", FakeClock.Start);
        Assert.Equal(TransitionKind.Cleared, Assert.Single(firm.Checks("2026-04-13", new(DateOnly.MinValue, [exempt]))).Kind);
        var ended = new ReportingModel(DateOnly.MinValue, [exempt, exempt with { No = 2, Kind = ExemptionKind.Ended }]);
        Assert.Equal((TransitionKind.Raised, 2), (Assert.Single(firm.Checks("2026-04-13", ended)).Kind, firm.Episodes.Count));
        Assert.Equal(firm.Changes.Count, firm.Changes.Select(change => change.Key).Distinct().Count());
    }

    [Fact]
    public void One_that_left_the_roster_is_not_chased()
    {
        var firm = new Firm(A.Model(A.NotReported("production")), A.Profile() with { From = new(2026, 2, 10), To = new(2026, 3, 20) });
        Assert.Equal("2026-02", Assert.Single(Assert.Single(firm.Checks("2026-04-24")).Evidence.Counted).Period.ToString());
    }

    [Fact]
    public void Reporting_and_production_episodes_do_not_touch_each_other()
    {
        var firm = UpToFebruary(A.Level("output", "output-stop").Below().Red(0).Clears(0), A.Level("output", "output-low").Below().Blue(500).Clears(600));
        Assert.Equal("output-low", Assert.Single(firm.Episodes).Rule);
        firm.Checks("2026-04-13");
        firm.Checks("2026-06-30");
        // Silence neither raised a stop of production nor cleared what was there.
        Assert.Equal(["output-low", "production-not-reported"], firm.Episodes.Select(episode => episode.Rule));
        Assert.All(firm.Episodes, episode => Assert.Equal(EpisodeStatus.Active, episode.Status));
        Assert.Equal("2026-01..02", firm.Episodes[0].LastPeriod.ToString());
        Assert.Equal(2, firm.State.Tracks.Count);
        firm.FilesForm("production", "2026-03").FilesForm("production", "2026-04").FilesForm("production", "2026-05");
        Assert.Equal([EpisodeStatus.Active, EpisodeStatus.Cleared], firm.Episodes.Select(episode => episode.Status));
    }

    [Fact]
    public void A_late_figure_judges_its_own_and_later_periods_again_by_revision()
    {
        var firm = new Firm(A.Yoy("output").Below().Blue(-10, hold: 2).Clears(-5), A.NotReported("production"));
        firm.FilesMonths("output", "2025-03", 100, 100, 100).FilesMonths("output", "2026-03", 80, double.NaN, 80);
        var raised = Assert.Single(firm.Episodes);
        Assert.Equal("2026-05", raised.RaisedPeriod.ToString());
        var step = Assert.Single(firm.Files("output", "2026-04", 120).LastTransitions);
        Assert.Equal((TransitionKind.Withdrawn, TransitionCause.Revision), (step.Kind, step.Cause));
    }

    [Fact]
    public void A_state_read_again_goes_on_as_the_live_one_does()
    {
        var (live, stored) = (UpToFebruary(), UpToFebruary());
        foreach (var day in Enumerable.Range(0, 70).Select(day => $"{A.Day("2026-04-08").AddDays(day):yyyy-MM-dd}"))
        {
            stored.ReadsAgain();
            Assert.Equal(Text(live.Checks(day)), Text(stored.Checks(day)));
            if (day == "2026-05-20") Assert.Equal(Text(live.FilesForm("production", "2026-03").LastTransitions), Text(stored.FilesForm("production", "2026-03").LastTransitions));
        }

        Assert.Equal(live.Changes.Select(change => change.Key), stored.Changes.Select(change => change.Key));
        Assert.All(live.Changes.Where(change => change.Kind == ChangeKind.Deadline), change => Assert.StartsWith("~deadline:", change.Key));
    }

    [Fact]
    public void Required_figures_end_it_in_either_order()
    {
        var (one, other) = (UpToFebruary(), UpToFebruary());
        one.Checks("2026-05-20");
        other.Checks("2026-05-20");
        one.FilesForm("production", "2026-03").FilesForm("production", "2026-04");
        other.Files("sales", "2026-04", 100).Files("output", "2026-03", 100).Files("output", "2026-04", 100).Files("sales", "2026-03", 100);
        Assert.Equal(FilingHistory.EpisodesOf(one), FilingHistory.EpisodesOf(other));
    }

    [Fact]
    public void Its_sentence_tells_form_period_and_days()
    {
        var firm = UpToFebruary();
        var rule = firm.State.ReportingTracks[0].Rule;
        Assert.Equal("2026年3月生产月报未报，已逾期3个工作日，发出黄色（Ⅲ级）催报。", Sentence(firm.Checks("2026-04-15")[0]));
        Assert.Equal("2026年3月生产月报已补报，逾期3个工作日，催报解除。", Sentence(firm.FilesForm("production", "2026-03").LastTransitions[0]));

        string Sentence(Transition step) => Monitor.Alerts.Sentences.Of(step, rule, new("产值", "Output"), "千元").Zh;
    }

    private static string Text(IReadOnlyList<Transition> steps) => System.Text.Json.JsonSerializer.Serialize(steps, MonitorJson.Options);
}
