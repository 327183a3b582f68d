using Monitor.Contracts;
using Monitor.Readings;
using Monitor.Rules;
using static Monitor.Readings.Missing;

namespace Monitor.Alerts;

/// <summary>
/// Turns the difference between the recorded episodes of a track and those that the figures now say there are into
/// transitions. What is recorded afterwards is what the figures say, whatever was recorded before: this is why
/// the order of arrival cannot matter.
/// </summary>
/// <param name="coverage">Of an aggregate: the share of its weight that has reported a slot.</param>
public sealed class Reconciler(SeriesBook book, DateTimeOffset at, Func<int> nextEpisode, Func<Rule, int, double>? coverage = null)
{
    private readonly List<Transition> _transitions = [];

    public IReadOnlyList<Transition> Transitions => _transitions;

    /// <param name="shapes">The episodes that the figures say there are, oldest first.</param>
    /// <param name="cause">Why they were judged again.</param>
    public void Reconcile(Track track, List<EpisodeShape> shapes, TransitionCause cause)
    {
        var recorded = track.Episodes;
        if (recorded is null && shapes.Count == 0) return;
        var after = new List<Transition>(shapes.Count);
        var next = 0;
        foreach (var shape in shapes)
        {
            while (recorded is not null && next < recorded.Count && !track.ShapeOf(recorded[next]).Overlaps(shape)
                && track.ShapeOf(recorded[next]).First < shape.First)
            {
                Drop(track, recorded[next++], cause);
            }

            if (recorded is not null && next < recorded.Count && track.ShapeOf(recorded[next]).Overlaps(shape))
                after.Add(Move(track, recorded[next++], shape, cause));
            else
                after.Add(Raise(track, shape, cause));
        }

        while (recorded is not null && next < recorded.Count) Drop(track, recorded[next++], cause);
        track.Episodes = after.Count == 0 ? null : after;
    }

    private Transition Raise(Track track, EpisodeShape shape, TransitionCause cause)
    {
        var raised = shape;
        if (shape.Cleared != EpisodeShape.Open) raised = shape with { Cleared = EpisodeShape.Open, Level = shape.Peak };
        var step = Step(track, nextEpisode(), TransitionKind.Raised, cause, Level.None, raised, shape.Raised);
        return shape.Cleared == EpisodeShape.Open ? step : Step(track, step.Episode, TransitionKind.Cleared, cause, step.Level, shape, shape.Cleared);
    }

    private Transition Move(Track track, Transition recorded, EpisodeShape shape, TransitionCause cause)
    {
        var before = track.ShapeOf(recorded);
        var (wasOpen, isOpen) = (before.Cleared == EpisodeShape.Open, shape.Cleared == EpisodeShape.Open);
        var judged = isOpen ? shape.Last : shape.Cleared;
        TransitionKind? kind = (wasOpen, isOpen) switch
        {
            (true, false) => TransitionKind.Cleared,
            (false, true) => TransitionKind.Reopened,
            (true, true) when before.Level != shape.Level => TransitionKind.LevelChanged,
            _ when before.First != shape.First || before.Raised != shape.Raised || before.Peak != shape.Peak || before.Cleared != shape.Cleared
                => TransitionKind.Revised,
            _ when before.Last < shape.Last => TransitionKind.Continued,
            _ when before.Last != shape.Last => TransitionKind.Revised,
            // Carried over from an older version of the rule: recorded, so that the episode names the version that judges it.
            _ when recorded.RuleVersion != track.Rule.Version => TransitionKind.Revised,
            _ => null,
        };
        return kind is { } step ? Step(track, recorded.Episode, step, cause, recorded.Level, shape, judged) : recorded;
    }

    /// <summary>The end of an open episode because no rule in force judges it any more; it is told, never lost.</summary>
    public static Transition Ended(Transition recorded, DateTimeOffset at) => recorded with
    {
        Kind = TransitionKind.Cleared,
        Cause = TransitionCause.RuleChange,
        From = recorded.Level,
        Level = Level.None,
        Status = EpisodeStatus.Cleared,
        ClearedPeriod = recorded.LastPeriod,
        At = at,
    };

    /// <summary>An episode of this version that the figures do not support had never been. One of an older version had, and ends.</summary>
    private void Drop(Track track, Transition recorded, TransitionCause cause)
    {
        if (recorded.RuleVersion == track.Rule.Version) Withdraw(track, recorded, cause);
        else _transitions.Add(Ended(recorded, at));
    }

    private void Withdraw(Track track, Transition recorded, TransitionCause cause) => _transitions.Add(recorded with
    {
        Kind = TransitionKind.Withdrawn,
        Cause = cause,
        From = recorded.Level,
        Level = Level.None,
        Status = EpisodeStatus.Withdrawn,
        At = at,
        Evidence = EvidenceAt(track, track.Timeline.SlotOf(recorded.RaisedPeriod), recorded.Level, holds: false),
    });

    private Transition Step(Track track, int episode, TransitionKind kind, TransitionCause cause, Level from, EpisodeShape shape, int judged)
    {
        var open = shape.Cleared == EpisodeShape.Open;
        var step = new Transition
        {
            Episode = episode,
            Kind = kind,
            Cause = cause,
            Rule = track.Rule.Id,
            RuleVersion = track.Rule.Version,
            Indicator = track.Rule.Indicator.Code,
            From = from,
            Level = shape.Level,
            Peak = shape.Peak,
            Status = open ? EpisodeStatus.Active : EpisodeStatus.Cleared,
            FirstPeriod = track.Timeline.PeriodOf(shape.First),
            RaisedPeriod = track.Timeline.PeriodOf(shape.Raised),
            LastPeriod = track.Timeline.PeriodOf(shape.Last),
            ClearedPeriod = open ? null : track.Timeline.PeriodOf(shape.Cleared),
            At = at,
            Evidence = EvidenceAt(track, judged, open ? shape.Level : track.Rule.Mildest, open),
        };
        _transitions.Add(step);
        return step;
    }

    /// <param name="holds">Evidence that the level holds; otherwise that the rule cleared, or never held.</param>
    private Evidence EvidenceAt(Track track, int slot, Level level, bool holds)
    {
        var condition = track.Rule.At(level == Level.None ? track.Rule.Mildest : level)!;
        var judged = track.JudgedUpTo(book, slot);
        var counted = judged.TakeLast(Math.Max(1, holds ? condition.Hold : condition.ClearHold));
        var last = judged.Count > 0 && judged[^1].Slot == slot ? judged[^1].Judged : new(double.NaN, double.NaN, double.NaN, false);
        return new()
        {
            Period = track.Timeline.PeriodOf(slot),
            Metric = NullIfNaN(last.Metric),
            MetricUnit = track.Rule.MetricUnit,
            Value = NullIfNaN(last.Value),
            Base = NullIfNaN(last.Base),
            BaseReported = double.IsNaN(last.Base) ? null : last.BaseReported,
            Coverage = coverage?.Invoke(track.Rule, slot),
            Threshold = holds ? condition.At : condition.ClearAt,
            Counted = [.. counted.Select(one => new JudgedPeriod(track.Timeline.PeriodOf(one.Slot), one.Judged.Metric))],
        };
    }
}
