namespace Monitor.Tests.Alerts;

/// <summary>An episode's life as figures arrive in their order.</summary>
public sealed class EpisodeTests
{
    private static readonly RuleSketch Utilisation = A.Level("utilisation").Below().Blue(50, hold: 2).Yellow(40).Red(20).Clears(60, hold: 2);

    [Fact]
    public void An_episode_is_raised_only_after_the_raise_hold()
    {
        var firm = new Firm(Utilisation).FilesMonths("utilisation", "2025-03", 70, 45, 70, 45);
        Assert.Empty(firm.Transitions);
        var raised = Assert.Single(firm.Files("utilisation", "2025-07", 45).Transitions);
        Assert.Equal((TransitionKind.Raised, TransitionCause.Reading, Level.None, Level.Blue), (raised.Kind, raised.Cause, raised.From, raised.Level));
        Assert.Equal((A.Period("2025-06"), A.Period("2025-07"), A.Period("2025-07")), (raised.FirstPeriod, raised.RaisedPeriod, raised.LastPeriod));
        Assert.Equal([A.Period("2025-06"), A.Period("2025-07")], raised.Evidence.Counted.Select(one => one.Period));
        Assert.Equal((1, 1, 50), (raised.Episode, raised.RuleVersion, raised.Evidence.Threshold));
    }

    [Fact]
    public void An_episode_clears_only_after_the_clear_hold_beyond_the_clear_condition()
    {
        var firm = new Firm(Utilisation).FilesMonths("utilisation", "2025-03", 45, 45, 55, 61, 60, 61);
        Assert.Equal([TransitionKind.Raised, TransitionKind.Continued, TransitionKind.Continued, TransitionKind.Continued, TransitionKind.Continued], Kinds(firm));
        var cleared = Assert.Single(firm.Files("utilisation", "2025-09", 61).LastTransitions);
        Assert.Equal((TransitionKind.Cleared, EpisodeStatus.Cleared, Level.Blue, Level.None), (cleared.Kind, cleared.Status, cleared.From, cleared.Level));
        Assert.Equal((A.Period("2025-08"), A.Period("2025-09")), (cleared.LastPeriod, cleared.ClearedPeriod));
        Assert.Equal((60, 2), (cleared.Evidence.Threshold, cleared.Evidence.Counted.Count));
    }

    [Fact]
    public void The_level_moves_up_and_down_inside_one_episode_and_the_peak_is_kept()
    {
        var rule = A.Level("utilisation").Below().Blue(50).Yellow(40).Red(20).Clears(60);
        var firm = new Firm(rule).FilesMonths("utilisation", "2025-03", 45, 35, 10, 35, 45, 70);
        Assert.Equal([Level.Blue, Level.Yellow, Level.Red, Level.Yellow, Level.Blue, Level.None], firm.Transitions.Select(step => step.Level));
        Assert.Equal([Level.None, Level.Blue, Level.Yellow, Level.Red, Level.Yellow, Level.Blue], firm.Transitions.Select(step => step.From));
        Assert.All(firm.Transitions, step => Assert.Equal(1, step.Episode));
        Assert.Equal(Level.Red, Assert.Single(firm.Episodes).Peak);
    }

    [Fact]
    public void Each_level_keeps_its_own_hold()
    {
        var firm = new Firm(Utilisation).FilesMonths("utilisation", "2025-03", 35, 45);
        // Yellow needs one period and goes off after two beyond its own threshold; blue took over meanwhile.
        Assert.Equal([Level.Yellow, Level.Yellow], firm.Transitions.Select(step => step.Level));
        Assert.Equal(Level.Blue, firm.Files("utilisation", "2025-05", 45).LastTransitions.Single().Level);
    }

    [Fact]
    public void An_episode_may_begin_at_a_grave_level()
    {
        var raised = Assert.Single(new Firm(Utilisation).Files("utilisation", "2025-03", 5).Transitions);
        Assert.Equal((Level.Red, Level.Red, 20), (raised.Level, raised.Peak, raised.Evidence.Threshold));
    }

    [Fact]
    public void A_new_trigger_after_clearing_is_a_new_episode()
    {
        var rule = A.Level("utilisation").Below().Blue(50).Clears(60);
        var firm = new Firm(rule).FilesMonths("utilisation", "2025-03", 45, 70, 45, 70);
        Assert.Equal([1, 1, 2, 2], firm.Transitions.Select(step => step.Episode));
        Assert.Equal([TransitionKind.Raised, TransitionKind.Cleared, TransitionKind.Raised, TransitionKind.Cleared], Kinds(firm));
    }

    [Fact]
    public void Rules_have_episodes_of_their_own_numbered_within_the_subject()
    {
        var firm = new Firm(A.Level("employees").Below().Red(50).Clears(60), Utilisation).Files("utilisation", "2025-03", 5).Files("employees", "2025-03", 5);
        Assert.Equal([("utilisation-level", 1), ("employees-level", 2)], firm.Transitions.Select(step => (step.Rule, step.Episode)));
    }

    [Fact]
    public void A_missing_period_neither_raises_nor_clears_nor_breaks_a_hold()
    {
        var firm = new Firm(Utilisation).FilesMonths("utilisation", "2025-03", 45, double.NaN, double.NaN, 45);
        var raised = Assert.Single(firm.Transitions);
        Assert.Equal([A.Period("2025-03"), A.Period("2025-06")], raised.Evidence.Counted.Select(one => one.Period));
        firm.FilesMonths("utilisation", "2025-07", 70, double.NaN, 70);
        Assert.Equal(TransitionKind.Cleared, firm.LastTransitions.Single().Kind);
    }

    [Fact]
    public void A_fresh_hold_begins_after_clearing()
    {
        var rule = A.Level("utilisation").Below().Blue(50, hold: 2).Clears(60);
        var firm = new Firm(rule).FilesMonths("utilisation", "2025-03", 45, 45, 70, 45);
        Assert.Equal(EpisodeStatus.Cleared, Assert.Single(firm.Episodes).Status);
        Assert.Equal(2, firm.Files("utilisation", "2025-07", 45).Episodes.Count);
    }

    [Fact]
    public void A_figure_that_a_rule_does_not_judge_causes_nothing()
    {
        var firm = new Firm(Utilisation).Files("utilisation", "2025-03", 5).Files("output", "2025-03", 5);
        Assert.Empty(firm.LastTransitions);
    }

    [Fact]
    public void A_rule_above_its_threshold_judges_the_other_way_round()
    {
        var rule = A.Level("stock_days").Above().Orange(100).Clears(80);
        var firm = new Firm(rule).Files("stock", "2025-03", 400).FilesYearToDate("cost", "2025-03", 300).Files("stock", "2025-04", 100).FilesYearToDate("cost", "2025-04", 400);
        Assert.Equal([Level.Orange, Level.None], firm.Transitions.Select(step => step.Level));
    }

    [Fact]
    public void The_time_of_a_step_is_the_time_of_receipt()
    {
        var firm = new Firm(Utilisation).Files("utilisation", "2025-03", 5);
        Assert.Equal(firm.Clock.GetUtcNow(), firm.Transitions.Single().At);
    }

    private static IEnumerable<TransitionKind> Kinds(Firm firm) => firm.Transitions.Select(step => step.Kind);

    // The state was rebuilt with a latch on and no episode to move: the next figure of the enterprise failed for good.
    [Fact]
    public void A_rule_that_comes_when_there_are_figures_raises_with_the_next_one()
    {
        var firm = new Firm().FilesMonths("utilisation", "2025-03", 45, 45, 45);
        firm.ReadsAgainWith(Utilisation);
        var raised = Assert.Single(firm.Files("utilisation", "2025-06", 45).LastTransitions);
        Assert.Equal((TransitionKind.Raised, TransitionCause.Reading, A.Period("2025-04"), A.Period("2025-06")), (raised.Kind, raised.Cause, raised.RaisedPeriod, raised.LastPeriod));
    }

    // The episode of the former version stayed open for ever, because only new periods were judged.
    [Fact]
    public void A_changed_rule_moves_the_episode_of_its_former_version_with_the_next_figure()
    {
        var firm = new Firm(Utilisation).FilesMonths("utilisation", "2025-03", 45, 45, 45);
        firm.ReadsAgainWith(A.Level("utilisation").Below().Blue(46, hold: 2).Clears(46, hold: 1));
        Assert.Equal(TransitionKind.Continued, firm.Files("utilisation", "2025-06", 45).LastTransitions.Single().Kind);
        firm.ReadsAgainWith(A.Level("utilisation").Below().Blue(30, hold: 2).Clears(40, hold: 1));
        Assert.Equal(TransitionKind.Withdrawn, firm.Files("utilisation", "2025-07", 45).LastTransitions.Single().Kind);
    }

    // Rebuilt from no figures, the track took its first one for a revision.
    [Fact]
    public void The_first_figure_after_a_restart_is_no_revision()
    {
        var firm = new Firm(Utilisation).Files("output", "2025-03", 1);
        firm.ReadsAgainWith(Utilisation);
        Assert.Equal(TransitionCause.Reading, firm.Files("utilisation", "2025-03", 5).Transitions.Single().Cause);
    }
}
