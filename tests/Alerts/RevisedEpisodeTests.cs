namespace Monitor.Tests.Alerts;

/// <summary>What late and corrected figures do to episodes.</summary>
public sealed class RevisedEpisodeTests
{
    private readonly Firm _firm = new(A.Level("utilisation").Below().Blue(50, hold: 2).Red(20).Clears(60));

    [Fact]
    public void A_late_figure_raises_with_the_periods_that_had_been_judged_by_revision()
    {
        _firm.FilesMonths("utilisation", "2025-03", 45, double.NaN, 55).Files("utilisation", "2025-04", 45);
        var raised = Assert.Single(_firm.Transitions);
        Assert.Equal((TransitionKind.Raised, TransitionCause.Revision, A.Period("2025-04"), A.Period("2025-05")), (raised.Kind, raised.Cause, raised.RaisedPeriod, raised.LastPeriod));
    }

    [Fact]
    public void A_late_figure_that_shows_a_past_episode_raises_and_clears_it_at_once()
    {
        _firm.FilesMonths("utilisation", "2025-03", 70, double.NaN, 70).Files("utilisation", "2025-04", 10);
        Assert.Equal([(TransitionKind.Raised, Level.Red), (TransitionKind.Cleared, Level.None)], _firm.LastTransitions.Select(step => (step.Kind, step.Level)));
        Assert.All(_firm.LastTransitions, step => Assert.Equal((1, TransitionCause.Revision), (step.Episode, step.Cause)));
    }

    [Fact]
    public void A_revision_of_the_last_period_clears()
    {
        _firm.FilesMonths("utilisation", "2025-03", 45, 45, 45).Files("utilisation", "2025-05", 65);
        var cleared = Assert.Single(_firm.LastTransitions);
        Assert.Equal((TransitionKind.Cleared, TransitionCause.Revision, A.Period("2025-05")), (cleared.Kind, cleared.Cause, cleared.ClearedPeriod));
    }

    [Fact]
    public void A_revision_shows_that_the_episode_had_never_been()
    {
        _firm.FilesMonths("utilisation", "2025-03", 45, 45).Files("utilisation", "2025-03", 70);
        var withdrawn = Assert.Single(_firm.LastTransitions);
        Assert.Equal((1, TransitionKind.Withdrawn, EpisodeStatus.Withdrawn, Level.Blue, Level.None), (withdrawn.Episode, withdrawn.Kind, withdrawn.Status, withdrawn.From, withdrawn.Level));
        Assert.Equal((TransitionCause.Revision, Level.Blue), (withdrawn.Cause, withdrawn.Peak));
    }

    [Fact]
    public void A_withdrawn_episode_does_not_come_back_but_a_new_one_takes_the_next_number()
    {
        _firm.FilesMonths("utilisation", "2025-03", 45, 45).Files("utilisation", "2025-03", 70).Files("utilisation", "2025-03", 44);
        var raised = Assert.Single(_firm.LastTransitions);
        Assert.Equal((2, TransitionKind.Raised, TransitionCause.Revision), (raised.Episode, raised.Kind, raised.Cause));
    }

    [Fact]
    public void A_revision_shows_that_the_clearing_had_been_wrong()
    {
        _firm.FilesMonths("utilisation", "2025-03", 45, 45, 70).Files("utilisation", "2025-05", 55);
        var reopened = Assert.Single(_firm.LastTransitions);
        Assert.Equal((1, TransitionKind.Reopened, EpisodeStatus.Active, Level.None, Level.Blue), (reopened.Episode, reopened.Kind, reopened.Status, reopened.From, reopened.Level));
        Assert.Null(reopened.ClearedPeriod);
        Assert.Equal(A.Period("2025-05"), reopened.LastPeriod);
    }

    [Fact]
    public void A_revision_moves_periods_and_peak_of_an_episode_and_tells_the_present_level()
    {
        _firm.FilesMonths("utilisation", "2025-03", 45, 45, 45).Files("utilisation", "2025-04", 10).FilesMonths("utilisation", "2025-06", 45);
        Assert.Equal(Level.Red, _firm.Episodes.Single().Peak);
        var revised = _firm.Changes[3].Transitions.Single();
        Assert.Equal((TransitionKind.Revised, TransitionCause.Revision, Level.Blue), (revised.Kind, revised.Cause, revised.Level));
        _firm.Files("utilisation", "2025-02", 45).Files("utilisation", "2025-01", 45);
        Assert.Equal(A.Period("2025-01..02"), _firm.Episodes.Single().FirstPeriod);
    }

    [Fact]
    public void A_revision_that_changes_no_episode_leaves_no_trace()
    {
        _firm.FilesMonths("utilisation", "2025-03", 45, 45, 45).Files("utilisation", "2025-04", 44);
        Assert.Empty(_firm.LastTransitions);
    }

    [Fact]
    public void A_revision_that_joins_two_episodes_withdraws_the_later_one()
    {
        _firm.FilesMonths("utilisation", "2025-03", 45, 45, 70, 45, 45).Files("utilisation", "2025-05", 45);
        Assert.Equal([(1, TransitionKind.Reopened), (2, TransitionKind.Withdrawn)], _firm.LastTransitions.Select(step => (step.Episode, step.Kind)));
    }

    [Fact]
    public void A_revision_that_splits_an_episode_raises_the_later_part_anew()
    {
        _firm.FilesMonths("utilisation", "2025-03", 45, 45, 45, 45, 45).Files("utilisation", "2025-05", 70);
        Assert.Equal([(1, TransitionKind.Cleared), (2, TransitionKind.Raised)], _firm.LastTransitions.Select(step => (step.Episode, step.Kind)));
    }

    [Fact]
    public void A_revision_of_last_year_judges_this_year_again()
    {
        var firm = new Firm(A.Yoy("output").Below().Blue(-10).Clears(-5)).Files("output", "2024-03", 100).Files("output", "2025-03", 85).Files("output", "2024-03", 86);
        Assert.Equal([TransitionKind.Raised, TransitionKind.Withdrawn], firm.Transitions.Select(step => step.Kind));
        Assert.Equal(86, firm.LastTransitions.Single().Evidence.Base);
    }

    [Fact]
    public void An_outranked_figure_changes_no_episode()
    {
        _firm.FilesMonths("utilisation", "2025-03", 45, 45).Files("utilisation", "2025-04", 90, asOf: FakeClock.Start.AddDays(-1));
        Assert.Empty(_firm.LastTransitions);
        Assert.Equal(1, _firm.Changes[^1].Stamp.Revised);
    }
}
