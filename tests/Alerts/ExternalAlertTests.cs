using Monitor.Rules;

namespace Monitor.Tests.Alerts;

/// <summary>What other monitors say of one enterprise.</summary>
public sealed class ExternalAlertTests
{
    private readonly Firm _firm = new(A.Level("employees").Below().Red(50));

    [Fact]
    public void Firing_raises_and_resolved_clears_each_once()
    {
        Assert.Equal(new AlertResult(AlertOutcome.Raised, 1), _firm.TakesAlert("Pressure", Level.Red, "2026-06-10"));
        Assert.Equal(new AlertResult(AlertOutcome.Unchanged, 1), _firm.TakesAlert("Pressure", Level.Red, "2026-06-10"));
        Assert.Equal(new AlertResult(AlertOutcome.Cleared, 1), _firm.TakesAlert("Pressure", Level.Red, "2026-06-10", firing: false));
        Assert.Equal(new AlertResult(AlertOutcome.Unchanged, 1), _firm.TakesAlert("Pressure", Level.Red, "2026-06-10", firing: false));
        Assert.Equal([(TransitionKind.Raised, Level.Red), (TransitionKind.Cleared, Level.None)], _firm.Transitions.Select(step => (step.Kind, step.Level)));
        var (raised, cleared) = (_firm.Transitions.First(), _firm.Transitions.Last());
        Assert.Equal((A.Period("2026-06-10"), A.Period("2026-06-10"), A.Period("2026-06-15"), A.Period("2026-06-15")), (raised.FirstPeriod, raised.RaisedPeriod, raised.LastPeriod, cleared.ClearedPeriod!.Value));
        Assert.Equal("Pressure", raised.Evidence.Alert!.Labels["alertname"]);
    }

    [Fact]
    public void Every_fingerprint_is_a_warning_of_its_own_and_a_later_beginning_a_new_one()
    {
        _firm.TakesAlert("Pressure", Level.Red, "2026-06-10");
        Assert.Equal(2, _firm.TakesAlert("Pressure", Level.Yellow, "2026-06-10", fingerprint: "f2").Episode);
        _firm.TakesAlert("Pressure", Level.Red, "2026-06-10", firing: false);
        Assert.Equal(new AlertResult(AlertOutcome.Raised, 3), _firm.TakesAlert("Pressure", Level.Red, "2026-06-11"));
        // What is said late of the earlier one changes nothing in the later one.
        Assert.Equal(AlertOutcome.Unchanged, _firm.TakesAlert("Pressure", Level.Red, "2026-06-10", firing: false).Outcome);
        Assert.Equal(AlertOutcome.Unchanged, _firm.TakesAlert("Pressure", Level.Red, "2026-06-10").Outcome);
        Assert.Equal(AlertOutcome.Cleared, _firm.TakesAlert("Pressure", Level.Red, "2026-06-11", firing: false).Outcome);
    }

    [Fact]
    public void The_level_moves_within_the_warning()
    {
        _firm.TakesAlert("Pressure", Level.Yellow, "2026-06-10");
        Assert.Equal(AlertOutcome.LevelChanged, _firm.TakesAlert("Pressure", Level.Red, "2026-06-10").Outcome);
        Assert.Equal(AlertOutcome.LevelChanged, _firm.TakesAlert("Pressure", Level.Blue, "2026-06-10").Outcome);
        var step = Assert.Single(_firm.Episodes);
        Assert.Equal((Level.Red, Level.Blue, Level.Red), (step.From, step.Level, step.Peak));
    }

    [Fact]
    public void An_end_that_was_not_told_does_not_let_the_old_one_end_the_new_one()
    {
        _firm.TakesAlert("Pressure", Level.Red, "2026-06-10");
        Assert.Equal(new AlertResult(AlertOutcome.Unchanged, 1), _firm.TakesAlert("Pressure", Level.Red, "2026-06-12"));
        Assert.Equal(TransitionKind.Continued, _firm.LastTransitions[0].Kind);
        Assert.Equal(AlertOutcome.Unchanged, _firm.TakesAlert("Pressure", Level.Red, "2026-06-10", firing: false).Outcome);
        Assert.Equal(EpisodeStatus.Active, Assert.Single(_firm.Episodes).Status);
    }

    [Fact]
    public void One_that_a_monitor_lost_sight_of_and_finds_again_is_the_same_warning_open_again()
    {
        _firm.TakesAlert("Pressure", Level.Red, "2026-06-10");
        _firm.TakesAlert("Pressure", Level.Red, "2026-06-10", firing: false);
        Assert.Equal(new AlertResult(AlertOutcome.Raised, 1), _firm.TakesAlert("Pressure", Level.Red, "2026-06-10"));
        Assert.Equal(TransitionKind.Reopened, _firm.LastTransitions[0].Kind);
    }

    [Fact]
    public void An_end_of_something_that_never_began_changes_nothing()
    {
        Assert.Equal(new AlertResult(AlertOutcome.Unchanged, null), _firm.TakesAlert("Pressure", Level.Red, "2026-06-10", firing: false));
        Assert.Empty(_firm.Changes);
    }

    [Fact]
    public void It_is_the_same_after_a_restart_and_no_edit_of_rules_ends_it()
    {
        _firm.TakesAlert("Pressure", Level.Red, "2026-06-10", indicator: "employees");
        _firm.Files("employees", "2026-05", 10);
        _firm.ReadsAgainWith(A.Level("output").Below().Red(1));
        var transitions = Assert.IsType<Monitor.Enterprises.Change>(Monitor.Enterprises.EnterpriseMonitor.ApplyRules(_firm.State, _firm.Clock.GetUtcNow())).Transitions;
        Assert.Equal("employees-level", Assert.Single(transitions).Rule);
        Assert.Equal(AlertOutcome.Unchanged, _firm.TakesAlert("Pressure", Level.Red, "2026-06-10", indicator: "employees").Outcome);
        Assert.Equal(AlertOutcome.Cleared, _firm.TakesAlert("Pressure", Level.Red, "2026-06-10", firing: false, indicator: "employees").Outcome);
    }

    [Fact]
    public void A_mute_that_drops_keeps_it_from_beginning_and_not_from_ending()
    {
        var mute = Mute.Of(new() { Id = "overhaul", Mode = MuteMode.Drop, From = A.Day("2026-06-01"), To = A.Day("2026-06-30"), Reason = "overhaul" });
        _firm.TakesAlert("Pressure", Level.Red, "2026-06-10");
        _firm.ReadsAgainUnder(_firm.State.Model with { Mutes = [mute] });
        Assert.Equal(AlertOutcome.Muted, _firm.TakesAlert("Heat", Level.Red, "2026-06-10", fingerprint: "f2").Outcome);
        Assert.Equal(AlertOutcome.Cleared, _firm.TakesAlert("Pressure", Level.Red, "2026-06-10", firing: false).Outcome);
        Assert.Equal(2, _firm.Changes.Count);
    }

    [Fact]
    public void Its_sentence_says_what_the_other_monitor_said()
    {
        _firm.TakesAlert("Pressure", Level.Red, "2026-06-10");
        var text = Monitor.Alerts.Sentences.Of(_firm.LastTransitions[0], null, new("", ""), "");
        Assert.Equal("外部监测告警“Pressure”（压力过高）自2026年6月10日12:00起触发，发出红色（Ⅰ级）预警。", text.Zh);
        Assert.Equal("Alert 'Pressure' of another monitor (压力过高) fires since 2026-06-10 12:00: raised red (I).", text.En);
    }
}
