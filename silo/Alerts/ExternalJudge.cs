using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Alerts;

/// <summary>
/// Turns what other monitors say of one enterprise into steps of episodes. Pure, as the rest of the core. An alert is known by its fingerprint and the moment it began:
/// said again it changes nothing, and what is said of an earlier one changes nothing in a later one.
/// </summary>
internal sealed class ExternalJudge(EnterpriseState state, DateTimeOffset now)
{
    /// <summary>Stands for a rule where there is none.</summary>
    public const string Rule = "external";

    private readonly List<Transition> _transitions = [];

    public IReadOnlyList<Transition> Transitions => _transitions;

    public AlertResult Take(ExternalAlert alert)
    {
        var last = state.AlertOf(alert.Evidence.Fingerprint);
        var open = last?.Status == EpisodeStatus.Active;
        var begun = last?.Evidence.Alert!.StartsAt;
        if (alert.Evidence.StartsAt < begun) return Unchanged(last);
        if (!alert.Firing) return open ? Step(alert, last, TransitionKind.Cleared, AlertOutcome.Cleared) : Unchanged(last);
        if (IsDropped()) return new(AlertOutcome.Muted, last?.Episode);
        return (open, begun == alert.Evidence.StartsAt) switch
        {
            (true, _) when alert.Level != last!.Level => Step(alert, last, TransitionKind.LevelChanged, AlertOutcome.LevelChanged),
            (true, true) => Unchanged(last),
            // Its end was not told. Recorded, so that the end of the earlier one, should it still come, does not end this one.
            (true, false) => Step(alert, last, TransitionKind.Continued, AlertOutcome.Unchanged),
            // The sender had lost sight of it for a while and taken that for its end.
            (false, true) => Step(alert, last, TransitionKind.Reopened, AlertOutcome.Raised),
            (false, false) => Step(alert, null, TransitionKind.Raised, AlertOutcome.Raised),
        };
    }

    private static AlertResult Unchanged(Transition? last) => new(AlertOutcome.Unchanged, last?.Episode);

    private bool IsDropped()
    {
        var day = Standing.DayOf(now, state.Model.TimeZone);
        return state.Model.DropsOf(state.Profile, Rule).Any(mute => mute.Covers(day));
    }

    private AlertResult Step(ExternalAlert alert, Transition? last, TransitionKind kind, AlertOutcome outcome)
    {
        var cleared = kind == TransitionKind.Cleared;
        var level = cleared ? Level.None : alert.Level;
        var (began, today) = (Period.Day(Standing.DayOf(alert.Evidence.StartsAt, state.Model.TimeZone)), Period.Day(Standing.DayOf(now, state.Model.TimeZone)));
        var step = new Transition
        {
            Episode = last?.Episode ?? state.NextEpisode(),
            Kind = kind,
            Cause = TransitionCause.External,
            Rule = Rule,
            RuleVersion = 1,
            Indicator = last?.Indicator ?? alert.Indicator,
            From = last is { Status: EpisodeStatus.Active } ? last.Level : Level.None,
            Level = level,
            Peak = (Level)Math.Max((byte)(last?.Peak ?? Level.None), (byte)level),
            Status = cleared ? EpisodeStatus.Cleared : EpisodeStatus.Active,
            FirstPeriod = last?.FirstPeriod ?? began,
            RaisedPeriod = last?.RaisedPeriod ?? began,
            LastPeriod = today > began ? today : began,
            ClearedPeriod = cleared ? today : null,
            At = now,
            Evidence = new()
            {
                Period = cleared || today < began ? today : began,
                MetricUnit = "",
                Threshold = 0,
                Counted = [],
                // What a cleared one says of its beginning is what was recorded of it.
                Alert = cleared ? alert.Evidence with { StartsAt = last!.Evidence.Alert!.StartsAt, EndsAt = alert.Evidence.EndsAt ?? TimeZoneInfo.ConvertTime(now, state.Model.TimeZone) } : alert.Evidence,
            },
        };
        state.Keep(step);
        _transitions.Add(step);
        return new(outcome, step.Episode);
    }
}
