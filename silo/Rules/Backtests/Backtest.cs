using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Storage;

namespace Monitor.Rules.Backtests;

/// <summary>Runs rules over one enterprise's stored history with the core that judges live. Pure: nothing is read or written.</summary>
public static class Backtest
{
    public static EnterpriseRun Run(EnterpriseHistory history, BacktestPlan plan)
    {
        var state = new EnterpriseState(history.Profile, plan.Model);
        var steps = plan.Vintage == BacktestVintage.KnownThen ? Replay(state, history, plan.To) : JudgeOnce(state, history, plan.To);
        var episodes = steps.GroupBy(step => step.Episode)
            .Select(own => Write(new(SubjectKind.Enterprise, history.Profile.Code), history.Profile.Name, [.. own], plan.Vintage))
            .Where(episode => episode.RaisedPeriod >= plan.From)
            .OrderBy(episode => episode.RaisedPeriod).ThenBy(episode => episode.Rule, StringComparer.Ordinal).ToList();
        return new(history.Profile, episodes, Judged(state, plan.From));
    }

    /// <summary>
    /// Every change in the order in which it was stored, judged at once, as it was live. The time is that of stating, which a load of
    /// old figures keeps, but never before an earlier change's.
    /// </summary>
    private static List<Transition> Replay(EnterpriseState state, EnterpriseHistory history, Period to)
    {
        var steps = new List<Transition>();
        var known = long.MinValue;
        foreach (var change in history.Changes)
        {
            known = Math.Max(known, change.Stamp.AsOf);
            steps.AddRange(EnterpriseMonitor.Judge(state, Take(state, change, to), Micros.ToTime(known)));
        }

        return steps;
    }

    private static IReadOnlyList<Transition> JudgeOnce(EnterpriseState state, EnterpriseHistory history, Period to)
    {
        var readings = history.Changes.SelectMany(change => Take(state, change, to)).ToList();
        return EnterpriseMonitor.Judge(state, readings, DateTimeOffset.UnixEpoch);
    }

    private static List<ReadingVersion> Take(EnterpriseState state, StoredChange change, Period to)
    {
        state.Add(change.Stamp);
        var readings = change.Readings.Where(reading => reading.Period <= to).ToList();
        foreach (var reading in readings) state.Take(reading, state.Version);
        return readings;
    }

    internal static BacktestEpisode Write(Subject subject, string name, IReadOnlyList<Transition> steps, BacktestVintage vintage)
    {
        var (first, last) = (steps[0], steps[^1]);
        return new(subject.Code, first.Rule, first.RuleVersion, first.Indicator, first.FirstPeriod, first.RaisedPeriod,
            vintage == BacktestVintage.KnownThen ? first.At : null, steps.Max(step => step.Peak), last.LastPeriod, last.ClearedPeriod,
            last.Status == EpisodeStatus.Withdrawn, EnterpriseName: name, SubjectKind: subject.Kind);
    }

    private static Dictionary<string, IReadOnlySet<int>> Judged(EnterpriseState state, Period from)
    {
        var axis = MonthAxis.Of(state.Profile);
        var judged = new Dictionary<string, IReadOnlySet<int>>(StringComparer.Ordinal);
        foreach (var track in state.Tracks)
        {
            var months = track.JudgedUpTo(state.Book, state.Book.LastSlot(track.Rule.Indicator, track.Timeline))
                .Select(slot => track.Timeline.PeriodOf(slot.Slot)).Where(period => period >= from).Select(axis.SlotOf).ToHashSet();
            if (months.Count > 0) judged.Add(track.Rule.Id, months);
        }

        return judged;
    }
}
