using Monitor.Contracts;
using Monitor.Readings;
using Monitor.Rules;
using static Monitor.Readings.Missing;

namespace Monitor.Alerts;

/// <summary>
/// One rule on one subject: where judging stands, so that a new period costs one step, and the episodes it has made.
/// </summary>
public sealed class Track(Rule rule, Timeline timeline, IReadOnlyList<Mute> drops)
{
    private Latches _latches;
    private MetricMemory _memory;
    private int _tip = int.MinValue;

    public Rule Rule => rule;
    public Timeline Timeline => timeline;

    /// <summary>The last step of each episode that has not been withdrawn, oldest first; null while there is none.</summary>
    public List<Transition>? Episodes { get; set; }

    /// <summary>
    /// Judges all slots from <paramref name="dirty"/> on. When they lie after those judged before, only they are looked at;
    /// when a figure of the past has changed, the track is judged again from its beginning.
    /// </summary>
    /// <param name="shapes">Gets the episodes that the figures say there are, oldest first.</param>
    /// <returns>Whether a figure of a slot judged before has changed.</returns>
    public bool Judge(SeriesBook book, int dirty, List<EpisodeShape> shapes)
    {
        var last = book.LastSlot(rule.Indicator, timeline);
        // Without a figure nothing has been judged: the first one to come is no revision.
        if (last == int.MinValue) return false;
        var again = dirty <= _tip;
        if (again || _tip == int.MinValue)
        {
            _latches = default;
            _memory = default;
            _tip = book.FirstSlot(rule.Indicator, timeline) - 1;
        }
        else
        {
            foreach (var episode in Episodes ?? []) shapes.Add(ShapeOf(episode));
        }

        // What a slot without evidence leaves in the memory (a baseline that grows) is not kept: the slot is looked at again next time.
        var memory = _memory;
        for (var slot = _tip + 1; slot <= last; slot++)
        {
            var metric = RuleMetric.Of(rule, book, timeline, slot, ref memory).Metric;
            if (double.IsNaN(metric) || IsDropped(slot)) continue;
            var before = _latches.Level;
            _latches.Judge(rule, slot, metric);
            Shape(shapes, slot, before, _latches.Level);
            if (_latches.Level == Level.None && before != Level.None && timeline.PeriodOf(slot).LastDay < rule.From) shapes.RemoveAt(shapes.Count - 1);
            // Only a slot that gave evidence counts as judged: January filed alone, or a figure whose base is still to come, does not.
            (_tip, _memory) = (slot, memory);
        }

        return again;
    }

    /// <summary>Goes on from what is recorded, by whatever version of the rule.</summary>
    /// <param name="recorded">The last step of every episode of the subject.</param>
    /// <returns>False when the rule as it is now makes other episodes of the figures: what that means is to be recorded.</returns>
    public bool Resume(SeriesBook book, IReadOnlyList<Transition> recorded)
    {
        var shapes = new List<EpisodeShape>();
        Judge(book, int.MinValue, shapes);
        var own = recorded.Where(IsInPlay).OrderBy(episode => timeline.SlotOf(episode.RaisedPeriod)).ToList();
        Episodes = own.Count == 0 ? null : own;
        if (shapes.SequenceEqual(own.Select(ShapeOf)) && own.TrueForAll(episode => episode.RuleVersion == rule.Version)) return true;
        _tip = int.MinValue;
        return false;
    }

    /// <summary>An episode that ended under an older version is history: that version judged it.</summary>
    private bool IsInPlay(Transition episode) => episode.Rule == rule.Id
        && (episode.Status == EpisodeStatus.Active || (episode.Status == EpisodeStatus.Cleared && episode.RuleVersion == rule.Version));

    /// <summary>Reads the slots up to one again, for the record of what counted there.</summary>
    public List<(int Slot, JudgedMetric Judged)> JudgedUpTo(SeriesBook book, int slot)
    {
        var memory = default(MetricMemory);
        var judged = new List<(int, JudgedMetric)>();
        for (var at = book.FirstSlot(rule.Indicator, timeline); at <= slot; at++)
        {
            var metric = RuleMetric.Of(rule, book, timeline, at, ref memory);
            if (!double.IsNaN(metric.Metric)) judged.Add((at, metric));
        }

        return judged;
    }

    /// <summary>Every slot as the rule saw it, those without evidence included.</summary>
    public IReadOnlyList<MetricPoint> Trace(SeriesBook book)
    {
        var memory = default(MetricMemory);
        var points = new List<MetricPoint>();
        for (var slot = book.FirstSlot(rule.Indicator, timeline); slot <= book.LastSlot(rule.Indicator, timeline); slot++)
        {
            var seen = RuleMetric.Of(rule, book, timeline, slot, ref memory);
            points.Add(new(timeline.PeriodOf(slot), NullIfNaN(seen.Value), NullIfNaN(seen.Base), NullIfNaN(seen.Metric)));
        }

        return points;
    }

    public EpisodeShape ShapeOf(Transition episode) => new()
    {
        First = timeline.SlotOf(episode.FirstPeriod),
        Raised = timeline.SlotOf(episode.RaisedPeriod),
        Last = timeline.SlotOf(episode.LastPeriod),
        Cleared = episode.ClearedPeriod is { } cleared ? timeline.SlotOf(cleared) : EpisodeShape.Open,
        Level = episode.Level,
        Peak = episode.Peak,
    };

    private bool IsDropped(int slot)
    {
        if (drops.Count == 0) return false;
        var day = timeline.PeriodOf(slot).LastDay;
        return drops.Any(mute => mute.Covers(day));
    }

    private void Shape(List<EpisodeShape> shapes, int slot, Level before, Level after)
    {
        if (before == Level.None && after == Level.None) return;
        if (before == Level.None)
        {
            shapes.Add(new() { First = _latches.StartOf(after), Raised = slot, Last = slot, Cleared = EpisodeShape.Open, Level = after, Peak = after });
            return;
        }

        var shape = shapes[^1];
        if (after == Level.None) shape.Cleared = slot;
        else shape.Last = slot;
        shape.Level = after;
        shape.Peak = (Level)Math.Max((byte)shape.Peak, (byte)after);
        shapes[^1] = shape;
    }
}
