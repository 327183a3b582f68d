using Monitor.Contracts;

namespace Monitor.Rules.Backtests;

/// <summary>Holds what the rules would have done against what is known to have happened.</summary>
public sealed class BacktestScorer(BacktestPlan plan, IReadOnlyList<KnownEvent> events, EventWindow window)
{
    private readonly Tally _all = new("all");
    private readonly Dictionary<string, Tally> _rules = plan.Model.Rules.All.ToDictionary(rule => rule.Id, rule => new Tally(rule.Id));
    private readonly SortedDictionary<Period, Tally> _months = [];
    private readonly List<BacktestEvent> _met = [];
    private readonly List<BacktestEpisode> _episodes = [];

    public BacktestResult Score(IEnumerable<EnterpriseRun> runs, IEnumerable<AggregateRun>? aggregates = null)
    {
        foreach (var run in runs.OrderBy(run => run.Profile.Code, StringComparer.Ordinal)) Take(run);
        foreach (var run in aggregates ?? []) Take(run);
        return new(
            [_all.ToScore(), .. _rules.Values.Select(tally => tally.ToScore())],
            [.. _months.Select(month => new BacktestMonthScore(month.Key, month.Value.Confusion))], _met, _episodes);
    }

    private void Take(EnterpriseRun run)
    {
        var axis = MonthAxis.Of(run.Profile);
        var spans = events.Where(one => one.Enterprise is null || one.Enterprise == run.Profile.Code)
            .Select(one => new EventSpan(one, axis.SlotOf(one.First), axis.SlotOf(one.Last), window)).ToList();
        var counted = spans.Where(span => span.Event.First >= plan.From && span.Event.First <= plan.To).ToList();
        var raised = run.Episodes.Select(episode => (Slot: axis.SlotOf(episode.RaisedPeriod), Episode: episode)).ToList();

        foreach (var (rule, judged) in run.Judged)
            Count(_rules[rule], judged, counted, spans, [.. raised.Where(one => one.Episode.Rule == rule)]);
        var judgedAtAll = run.Judged.Values.SelectMany(months => months).ToHashSet();
        Count(_all, judgedAtAll, counted, spans, raised);
        CountMonths(axis.PeriodOf, judgedAtAll, counted, spans, raised);

        foreach (var span in counted.Where(span => span.IsJudged(judgedAtAll))) _met.Add(Meet(run, axis.SlotOf, span, raised));
        _episodes.AddRange(raised.Select(one => spans.FirstOrDefault(span => span.Covers(one.Slot)) is { } span
            ? one.Episode with { Event = span.Event.Kind, Lead = span.First - one.Slot }
            : one.Episode));
    }

    /// <summary>Known events are those of enterprises: an aggregate's episodes are counted, and neither hit nor miss any.</summary>
    private void Take(AggregateRun run)
    {
        foreach (var (rule, judged) in run.Judged) _rules[rule].TakeEnterprise(judged.Count, run.Episodes.Count(episode => episode.Rule == rule));
        var periods = run.Judged.Values.SelectMany(judged => judged).ToHashSet();
        _all.TakeEnterprise(periods.Count, run.Episodes.Count);
        foreach (var period in periods) _months.TryAdd(period, new("month"));
        _episodes.AddRange(run.Episodes);
    }

    private static void Count(Tally tally, IReadOnlySet<int> judged, List<EventSpan> counted, List<EventSpan> spans, List<(int Slot, BacktestEpisode Episode)> raised)
    {
        foreach (var span in counted.Where(span => span.IsJudged(judged)))
        {
            var lead = raised.Where(one => span.IsHitBy(one.Slot)).Select(one => (int?)(span.First - one.Slot)).Max();
            tally.TakeEvent(span.Event.Kind, lead, raised.Any(one => span.Covers(one.Slot)));
        }

        tally.TakeEnterprise(judged.Count, raised.Count);
        var wrong = raised.Where(one => !spans.Exists(span => span.Covers(one.Slot))).ToList();
        tally.TakeQuiet(wrong.Count, wrong.Select(one => one.Slot).Distinct().Count(), judged.Count(month => !spans.Exists(span => span.Covers(month))));
    }

    private void CountMonths(Func<int, Period> periodOf, IReadOnlySet<int> judged, List<EventSpan> counted, List<EventSpan> spans, List<(int Slot, BacktestEpisode Episode)> raised)
    {
        foreach (var month in judged)
        {
            if (!_months.TryGetValue(periodOf(month), out var tally)) _months.Add(periodOf(month), tally = new("month"));
            tally.TakeEnterprise(1, 0);
            if (spans.Exists(span => span.Covers(month))) continue;
            var wrong = raised.Count(one => one.Slot == month);
            tally.TakeQuiet(wrong, Math.Min(1, wrong), 1);
        }

        foreach (var span in counted.Where(span => span.IsJudged(judged)))
        {
            if (!_months.TryGetValue(periodOf(span.First), out var tally)) _months.Add(periodOf(span.First), tally = new("month"));
            var lead = raised.Where(one => span.IsHitBy(one.Slot)).Select(one => (int?)(span.First - one.Slot)).Max();
            tally.TakeEvent(span.Event.Kind, lead, lead is not null);
        }
    }

    private static BacktestEvent Meet(EnterpriseRun run, Func<Period, int> slotOf, EventSpan span, List<(int Slot, BacktestEpisode Episode)> raised)
    {
        var first = raised.Where(one => span.Covers(one.Slot)).OrderBy(one => one.Slot).Select(one => one.Episode).FirstOrDefault();
        var standing = raised.Exists(one => one.Slot < span.First - span.Window.Before
            && (one.Episode.ClearedPeriod is not { } cleared || slotOf(cleared) > span.First - span.Window.Before) && !one.Episode.Withdrawn);
        return new(run.Profile.Code, span.Event.Kind, span.Event.First, span.Event.Last, first?.Rule, first?.RaisedPeriod,
            first is null ? null : span.First - slotOf(first.RaisedPeriod), raised.Exists(one => span.IsHitBy(one.Slot)), standing);
    }
}
