using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Escalation;
using Monitor.Storage;

namespace Monitor.Notifications;

/// <summary>
/// Turns steps of episodes into things to tell. A target that was told of a beginning is told of what follows and of the end, whatever the
/// routes say by then; one that was not told of the beginning is not told of the end.
/// </summary>
/// <param name="told">What was told before these steps.</param>
public sealed class Intake(NotificationModel model, Recipients recipients, WarningWriter writer, IEnumerable<ToldState> told)
{
    private readonly Dictionary<(int Subject, int Episode), Dictionary<RouteTarget, ToldState>> _told =
        told.GroupBy(one => (one.Subject, one.Episode)).ToDictionary(own => own.Key, own => own.ToDictionary(one => one.Target));

    private readonly HashSet<(int Subject, int Episode, RouteTarget Target)> _changed = [];

    public List<QueuedItem> Items { get; } = [];

    /// <summary>What these steps mean for the warnings that climb.</summary>
    public ClimbChanges Climbs { get; } = new();

    /// <summary>The states that these steps changed.</summary>
    public IEnumerable<ToldState> Changed => _changed.Select(id => _told[(id.Subject, id.Episode)][id.Target]);

    public void Take(OutboxStep step)
    {
        if (writer.Write(step.Subject, step.Transition, step.RaisedAt) is not { } warning) return;
        var open = Told(step).Values.Where(one => one.IsOpen).ToList();
        foreach (var state in open) Follow(step, warning, state);
        if (warning.Status != EpisodeStatus.Active) Climbs.End(step.Subject, step.Transition.Episode);
        if (warning.Muted || warning.Status != EpisodeStatus.Active || warning.LastTransition is not (TransitionKind.Raised or TransitionKind.Reopened or TransitionKind.LevelChanged)) return;
        foreach (var target in model.Targets(warning, recipients).Except(open.Select(state => state.Target))) Fire(step, warning, target);
        Climb(step, warning);
    }

    /// <summary>A warning begins to climb when it begins, or rises to where a ladder stands. One that climbs goes on: beginning anew would only put off the next step.</summary>
    private void Climb(OutboxStep step, Warning warning)
    {
        if (warning.LastTransition == TransitionKind.LevelChanged) Climbs.Move(step.Subject, step.Transition.Episode);
        if (warning.Level <= step.Transition.From) return;
        foreach (var ladder in model.Ladders.Where(ladder => ladder.Covers(warning))) Climbs.Begin(step.Subject, step.Transition.Episode, ladder.Id, step.Transition.At);
    }

    private Dictionary<RouteTarget, ToldState> Told(OutboxStep step)
    {
        var id = (step.Subject, step.Transition.Episode);
        if (!_told.TryGetValue(id, out var own)) _told.Add(id, own = []);
        return own;
    }

    private void Fire(OutboxStep step, Warning warning, RouteTarget target)
    {
        var fires = (Told(step).GetValueOrDefault(target)?.Fires ?? 0) + 1;
        Tell(warning, NoticeKind.Fired, Level.None, new(step.Subject, step.Transition.Episode, target, warning.Level, fires, IsOpen: true), "fired");
    }

    private void Follow(OutboxStep step, Warning warning, ToldState state)
    {
        if (warning.Status != EpisodeStatus.Active)
            Tell(warning with { Level = state.Level }, NoticeKind.Recovered, state.Level, state with { IsOpen = false }, "recovered");
        else if (warning.Level != state.Level && !warning.Muted)
            Tell(warning, NoticeKind.LevelChanged, state.Level, state with { Level = warning.Level }, $"level@{step.Position}");
    }

    private void Tell(Warning warning, NoticeKind kind, Level before, ToldState state, string what)
    {
        _told[(state.Subject, state.Episode)][state.Target] = state;
        _changed.Add((state.Subject, state.Episode, state.Target));
        Items.Add(new(state.Target, ItemOf(warning, kind, before, $"{state.Target.Channel}|{state.Target.Recipient}|{warning.Id}|{state.Fires}|{what}")));
    }

    public static NotificationItem ItemOf(Warning warning, NoticeKind kind, Level before, string key) => new(
        key, kind, warning.Id, warning.Level, before, new Subject(warning.SubjectKind, warning.Subject).ToString(), warning.SubjectName, warning.Rule, warning.RuleName, warning.Indicator,
        warning.Tier, warning.Area, warning.Industry, warning.Sentence, warning.RaisedAt, warning.ChangedAt);
}
