using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Indicators;
using Monitor.Readings;
using Monitor.Rules;

namespace Monitor.Rollups;

/// <summary>
/// Everything the single writer of roll-ups knows of one aggregate: its cells and where its rules stand. A function of the stored
/// rows alone, as an enterprise's state is.
/// </summary>
public sealed class Aggregate
{
    private readonly MonitorModel _model;
    private readonly Members _members;
    private readonly Dictionary<(int Indicator, int Slot), RollupCell> _cells = [];
    private readonly List<CoverageGate> _gates = [];
    private readonly List<(Track Track, CoverageGate Gate)> _tracks = [];
    private readonly List<(Track Track, CoverageGate Gate)> _stale = [];
    private readonly List<Transition> _orphans = [];
    private int _episodes;

    /// <param name="members">Firms that belong to it while they are on the roster.</param>
    public Aggregate(AggregateProfile profile, MonitorModel model, Members members)
    {
        (Profile, _model, _members) = (profile, model, members);
        foreach (var rule in model.Rules.For(profile.Subject))
        {
            var own = rule;
            if (rule.Kind == RuleKind.TargetGap)
            {
                if (model.Targets.Find(profile.Subject, rule.Target) is not { } found) continue;
                own = rule with { Targets = found };
            }

            var gate = _gates.Find(one => one.Serves(rule));
            if (gate is null) _gates.Add(gate = new(model, rule.Coverage, rule.CloseAfterDays));
            _tracks.Add((new(own, TimelineOf(rule.Indicator), model.DropsOf(profile.Subject, rule.Id)), gate));
        }
    }

    public AggregateProfile Profile { get; }

    /// <summary>How many changes it has had.</summary>
    public int Version { get; set; }

    public IEnumerable<(Track Track, SeriesBook Book)> Tracks => _tracks.Select(one => (one.Track, one.Gate.BookOf(one.Track.Rule)));

    public static Timeline TimelineOf(Indicator indicator) => Timeline.Of(indicator, springFestival: true);

    public RollupCell? Find(int indicator, int slot) => _cells.GetValueOrDefault((indicator, slot));

    /// <summary>
    /// The share of an aggregate's weight that has reported, 0 to 1: the priors of the comparable firms in last year's total;
    /// by number of firms where sums cannot weigh (profits and losses), and of the firms on the roster where there is no last year.
    /// A derived indicator is covered as far as the lesser of its two inputs.
    /// </summary>
    public double Coverage(Indicator indicator, int slot)
    {
        if (indicator.Formula is { } formula) return Math.Min(Coverage(_model.Catalog[formula.First], slot), Coverage(_model.Catalog[formula.Second], slot));
        if (Find(indicator.No, slot) is not { Reporting: > 0 } cell) return 0;
        var timeline = TimelineOf(indicator);
        if (Find(indicator.No, timeline.YearAgo(slot)) is { Reporting: > 0 } before)
            return Math.Clamp(!indicator.Signed && before.Total > 0 ? (double)(cell.Prior / before.Total) : (double)cell.Compared / before.Reporting, 0, 1);
        var members = _members.CountIn(timeline.PeriodOf(slot));
        return members == 0 ? 0 : Math.Min(1, (double)cell.Reporting / members);
    }

    /// <summary>Fills it from stored rows.</summary>
    /// <param name="episodes">The last transition of every episode.</param>
    /// <param name="day">The day up to which closed periods have been judged.</param>
    public void Load(IEnumerable<(int Indicator, Period Period, RollupCell Cell)> cells, IEnumerable<Transition> episodes, int version, int day)
    {
        Version = version;
        foreach (var (no, period, cell) in cells) _cells[(no, TimelineOf(_model.Catalog[no]).SlotOf(period))] = cell;
        foreach (var (no, slot) in _cells.Keys)
        {
            var indicator = _model.Catalog[no];
            foreach (var gate in _gates) gate.Refresh(this, indicator, TimelineOf(indicator), slot, day, byDay: false);
        }

        var recorded = episodes.ToList();
        _episodes = recorded.Count == 0 ? 0 : recorded.Max(episode => episode.Episode);
        _stale.AddRange(_tracks.Where(one => !one.Track.Resume(one.Gate.BookOf(one.Track.Rule), recorded)));
        _orphans.AddRange(recorded.Where(episode => episode.Status == EpisodeStatus.Active && !_tracks.Exists(one => one.Track.Rule.Id == episode.Rule)));
        foreach (var gate in _gates) gate.Dirty.Clear();
    }

    /// <param name="position">Position of the change.</param>
    /// <returns>The cell that changed.</returns>
    public RollupCell Take(in Contribution change, long position)
    {
        var indicator = _model.Catalog[change.Indicator];
        var key = (change.Indicator, TimelineOf(indicator).SlotOf(change.Period));
        if (!_cells.TryGetValue(key, out var cell)) _cells.Add(key, cell = new());
        cell.Take(indicator.Kind, change);
        cell.Stamp = Math.Max(cell.Stamp, position);
        return cell;
    }

    /// <summary>Looks again at all that a changed period can open or shut: itself, the one before, which it may close, and the same of next year, which it weighs.</summary>
    public void Refresh(int no, Period period, int day)
    {
        if (_gates.Count == 0) return;
        var indicator = _model.Catalog[no];
        var timeline = TimelineOf(indicator);
        var slot = timeline.SlotOf(period);
        var later = timeline.YearLater(slot);
        foreach (var gate in _gates)
        {
            for (var at = slot - 1; at <= slot; at++) gate.Refresh(this, indicator, timeline, at, day, byDay: false);
            for (var at = later - 1; at <= later + 1; at++) gate.Refresh(this, indicator, timeline, at, day, byDay: false);
        }
    }

    /// <summary>What is recorded was judged by other rules than those in force, or among other firms: judging records what that means.</summary>
    public bool IsOvertaken => _stale.Count > 0 || _orphans.Count > 0;

    /// <summary>Judges what has changed since it was last judged.</summary>
    public List<Transition> Judge(int day, DateTimeOffset now)
    {
        var transitions = Settle(now);
        foreach (var gate in _gates) gate.MoveOn(this, day);
        var shapes = new List<EpisodeShape>();
        foreach (var (track, gate) in _tracks)
        {
            var dirty = gate.Dirty.Where(one => track.Rule.Reads(one.Indicator)).ToList();
            if (dirty.Count == 0) continue;
            shapes.Clear();
            var book = gate.BookOf(track.Rule);
            var again = track.Judge(book, dirty.Min(one => track.Timeline.SlotOf(one.Period)), shapes);
            var reconciler = NewReconciler(book, now);
            reconciler.Reconcile(track, shapes, again ? TransitionCause.Revision : dirty.Exists(one => one.ByDay) ? TransitionCause.PeriodClosed : TransitionCause.Reading);
            transitions.AddRange(reconciler.Transitions);
        }

        foreach (var gate in _gates) gate.Dirty.Clear();
        return transitions;
    }

    /// <summary>Carries open episodes on under the rules in force, or ends them.</summary>
    private List<Transition> Settle(DateTimeOffset now)
    {
        var transitions = _orphans.Select(orphan => Reconciler.Ended(orphan, now)).ToList();
        foreach (var (track, gate) in _stale)
        {
            var (book, shapes) = (gate.BookOf(track.Rule), new List<EpisodeShape>());
            track.Judge(book, int.MinValue, shapes);
            var reconciler = NewReconciler(book, now);
            // The same version that now says otherwise saw other firms or another target.
            var known = track.Episodes?.Exists(episode => episode.RuleVersion == track.Rule.Version) == true;
            reconciler.Reconcile(track, shapes, known ? TransitionCause.Revision : TransitionCause.RuleChange);
            transitions.AddRange(reconciler.Transitions);
        }

        _stale.Clear();
        _orphans.Clear();
        return transitions;
    }

    private Reconciler NewReconciler(SeriesBook book, DateTimeOffset now) => new(book, now, () => ++_episodes, (rule, slot) => Coverage(rule.Indicator, slot));

    /// <summary>Every figure, whatever its coverage.</summary>
    public (SeriesBook Comparable, SeriesBook Totals) AllFigures()
    {
        var gate = new CoverageGate(_model, coverage: 0, closeAfterDays: 0);
        foreach (var (no, slot) in _cells.Keys)
        {
            var indicator = _model.Catalog[no];
            gate.Refresh(this, indicator, TimelineOf(indicator), slot, day: 0, byDay: false);
        }

        return gate.Books;
    }
}
