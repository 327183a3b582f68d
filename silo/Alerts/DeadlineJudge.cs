using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Alerts;

/// <summary>Raises, moves and clears the reporting episodes of one enterprise. Pure, as the rest of the core.</summary>
public sealed class DeadlineJudge
{
    /// <summary>Periods that are chased, counted back from the newest whose due day has passed; those of an open episode are besides.</summary>
    public const int WatchedPeriods = 3;

    private readonly EnterpriseState _state;
    private readonly DateTimeOffset _now;
    private readonly DateOnly _today;
    private readonly List<Transition> _transitions = [];

    private DeadlineJudge(EnterpriseState state, DateTimeOffset now)
    {
        (_state, _now) = (state, now);
        _today = Standing.DayOf(now, state.Model.TimeZone);
    }

    /// <summary>What the due days that have passed change.</summary>
    public static IReadOnlyList<Transition> OfDay(EnterpriseState state, ReportingModel reporting, DateTimeOffset now)
    {
        var judge = new DeadlineJudge(state, now);
        foreach (var track in state.ReportingTracks)
        {
            var missing = Watched(track.Form, reporting, state.Model.Calendar, judge._today)
                .Union(track.Open?.Evidence.Counted.Select(one => one.Period) ?? [])
                .Where(period => Standing.Excused(state.Profile, track.Form, period, reporting) is null && !track.Form.IsFiled(state.Book, period));
            judge.Move(track, judge.Count(track, missing), TransitionCause.Deadline, filed: false);
        }

        return judge._transitions;
    }

    /// <summary>What an edit of a rule means for its open episode: it goes on under the new version with the periods it counts, or ends.</summary>
    public static IReadOnlyList<Transition> OfRules(EnterpriseState state, DateTimeOffset now)
    {
        var judge = new DeadlineJudge(state, now);
        foreach (var track in state.ReportingTracks.Where(track => track.IsOvertaken))
            judge.Move(track, judge.Count(track, track.Open!.Evidence.Counted.Select(one => one.Period)), TransitionCause.RuleChange, filed: false);
        return judge._transitions;
    }

    /// <summary>What figures that were filed just now change: only periods that an open episode counts.</summary>
    public static IReadOnlyList<Transition> OfFiling(EnterpriseState state, List<ReadingVersion> readings, DateTimeOffset now)
    {
        DeadlineJudge? judge = null;
        foreach (var track in state.ReportingTracks)
        {
            if (track.Open is not { } open || !readings.Exists(reading => track.Form.Required.Any(required => required.No == reading.Indicator))) continue;
            var missing = open.Evidence.Counted.Select(one => one.Period).Where(period => !track.Form.IsFiled(state.Book, period)).ToList();
            if (missing.Count == open.Evidence.Counted.Count) continue;
            judge ??= new(state, now);
            judge.Move(track, judge.Count(track, missing), TransitionCause.Deadline, filed: true);
        }

        return judge?._transitions ?? [];
    }

    /// <summary>The periods whose missing form is chased, the newest first.</summary>
    public static IEnumerable<Period> Watched(Form form, ReportingModel reporting, WorkCalendar calendar, DateOnly today) =>
        form.ClosedBefore(today, calendar).Take(WatchedPeriods).Where(period => form.DueOn(period, calendar) >= reporting.Since);

    /// <summary>The periods overdue enough for a level, oldest first.</summary>
    private List<JudgedPeriod> Count(ReportingTrack track, IEnumerable<Period> missing) =>
    [
        .. missing.Select(period => new JudgedPeriod(period, _state.Model.Calendar.WorkdaysBetween(track.Form.DueOn(period, _state.Model.Calendar), _today)))
            .Where(one => track.LevelOf(one.Metric) != Level.None).OrderBy(one => one.Period),
    ];

    private void Move(ReportingTrack track, List<JudgedPeriod> counted, TransitionCause cause, bool filed)
    {
        var open = track.Open;
        // The one overdue longest gives the level.
        var level = counted.Count == 0 ? Level.None : track.LevelOf(counted.Max(one => one.Metric));
        TransitionKind? kind = (open, level) switch
        {
            (null, Level.None) => null,
            (null, _) => TransitionKind.Raised,
            (_, Level.None) => TransitionKind.Cleared,
            _ when level != open.Level => TransitionKind.LevelChanged,
            _ when !counted.Select(one => one.Period).SequenceEqual(open.Evidence.Counted.Select(one => one.Period)) => TransitionKind.Continued,
            // Carried over: recorded, so that the episode names the version that judges it.
            _ when track.IsOvertaken => TransitionKind.Revised,
            _ => null,
        };
        if (kind is not { } step) return;
        var cleared = step == TransitionKind.Cleared;
        var transition = new Transition
        {
            Episode = open?.Episode ?? _state.NextEpisode(),
            Kind = step,
            Cause = cause,
            Rule = track.Rule.Id,
            RuleVersion = track.Rule.Version,
            Indicator = track.Form.Required[0].Code,
            From = open?.Level ?? Level.None,
            Level = level,
            Peak = (Level)Math.Max((byte)(open?.Peak ?? Level.None), (byte)level),
            Status = cleared ? EpisodeStatus.Cleared : EpisodeStatus.Active,
            FirstPeriod = counted.Count > 0 && !(open?.FirstPeriod < counted[0].Period) ? counted[0].Period : open!.FirstPeriod,
            RaisedPeriod = open?.RaisedPeriod ?? counted[^1].Period,
            LastPeriod = counted.Count > 0 && !(open?.LastPeriod > counted[^1].Period) ? counted[^1].Period : open!.LastPeriod,
            ClearedPeriod = cleared ? open!.LastPeriod : null,
            At = _now,
            Evidence = cleared ? Clearing(track, open!, filed) : Holding(track, level, counted),
        };
        track.Open = cleared ? null : transition;
        _transitions.Add(transition);
    }

    private static Evidence Holding(ReportingTrack track, Level level, List<JudgedPeriod> counted)
    {
        var longest = counted.MaxBy(one => one.Metric)!;
        return new()
        {
            Period = longest.Period,
            Metric = longest.Metric,
            MetricUnit = track.Rule.MetricUnit,
            Threshold = track.Rule.At(level)!.At,
            Counted = counted,
        };
    }

    /// <summary>Without a metric the form was not filed: it is no longer expected.</summary>
    private Evidence Clearing(ReportingTrack track, Transition open, bool filed)
    {
        var last = open.Evidence.Counted[^1].Period;
        return new()
        {
            Period = last,
            Metric = filed ? _state.Model.Calendar.WorkdaysBetween(track.Form.DueOn(last, _state.Model.Calendar), _today) : null,
            MetricUnit = track.Rule.MetricUnit,
            Threshold = track.Rule.At(track.Rule.Mildest)!.ClearAt,
            Counted = [],
        };
    }
}
