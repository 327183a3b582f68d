using Monitor.Alerts.Explaining;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Indicators;
using Monitor.Readings;
using Monitor.Rules;
using Monitor.Storage;
using Monitor.Streams;
using static Monitor.Readings.Missing;

namespace Monitor.Alerts;

/// <summary>Why a rule fired or did not, at one enterprise in one period: the track is replayed up to it by the code that judges live.</summary>
public sealed class Explainer(IMonitorStore store)
{
    /// <param name="rule">The rule's id; one that is not in force is told as such.</param>
    public async Task<ExplainView> ExplainAsync(EnterpriseProfile enterprise, MonitorModel model, string rule, Period period, CancellationToken cancellationToken)
    {
        if (model.Rules.Find(rule) is { Kind: RuleKind.StreamAnomaly } metered && metered.Scope.Includes(enterprise))
        {
            return await StreamExplainer.ExplainAsync(store, enterprise, model, metered, Head(enterprise, rule, period) with
            {
                RuleName = metered.Name,
                RuleVersion = metered.Version,
                MetricUnit = metered.MetricUnit,
            }, cancellationToken);
        }

        var state = await store.ReadStateAsync(enterprise, model, cancellationToken);
        var versions = new List<StoredReading>();
        if (model.Rules.Find(rule) is { } known)
        {
            foreach (var indicator in model.Catalog.All.Where(indicator => known.Reads(indicator.No)))
                versions.AddRange(await store.ReadVersionsAsync(enterprise.No, indicator.No, cancellationToken));
        }

        return Explain(state, rule, period, versions);
    }

    /// <param name="versions">All versions of the figures that the rule reads.</param>
    public static ExplainView Explain(EnterpriseState state, string id, Period period, IReadOnlyList<StoredReading> versions)
    {
        var (enterprise, model) = (state.Profile, state.Model);
        var view = Head(enterprise, id, period);
        if (model.Rules.Find(id) is not { } rule) return view;
        view = view with { RuleName = rule.Name, RuleVersion = rule.Version, MetricUnit = rule.MetricUnit };
        if (!rule.Scope.Includes(enterprise))
        {
            return view with
            {
                Outcome = ExplainOutcome.OutOfScope,
                Sentence = new($"{enterprise.Name}不在规则“{rule.Name.Zh}”的适用范围内，未作判断。", $"{enterprise.Name} is not in the scope of the rule '{rule.Name.En}', so nothing was judged."),
            };
        }

        var timeline = state.Book.TimelineOf(rule.Indicator);
        var replay = SlotReplay.Of(rule, state.Book, timeline.SlotOf(period));
        view = view with
        {
            Period = timeline.PeriodOf(replay.Slot),
            Inputs = Inputs(state, replay, versions),
            Value = NullIfNaN(replay.Judged.Value),
            Base = NullIfNaN(replay.Judged.Base),
            BaseReported = double.IsNaN(replay.Judged.Base) ? null : replay.Judged.BaseReported,
            LevelBefore = replay.Before.Level,
            LevelAfter = replay.After.Level,
        };
        return double.IsNaN(replay.Judged.Metric) ? Unjudged(view, replay, period) : Judged(view, replay);
    }

    private static ExplainView Head(EnterpriseProfile enterprise, string rule, Period period) => new()
    {
        Subject = enterprise.Code,
        SubjectName = enterprise.Name,
        Rule = rule,
        Period = period,
        Outcome = ExplainOutcome.RuleUnknown,
        Sentence = new($"现行规则中没有“{rule}”，未作判断。", $"No rule in force is called '{rule}', so nothing was judged."),
    };

    private static ExplainView Unjudged(ExplainView view, SlotReplay replay, Period asked)
    {
        var (outcome, reason) = WhyNot.Of(replay, asked);
        var standing = replay.Before.Level;
        var (zh, en) = standing == Level.None
            ? ("没有预警", "no warning stands")
            : ($"此前的{Sentences.LevelZh(standing)}预警维持不变", $"the {Sentences.LevelEn(standing)} warning from before still stands");
        return view with { Outcome = outcome, Sentence = new($"未作判断：{reason.Zh}。{zh}。", $"Not judged: {reason.En}. So {en}.") };
    }

    private static ExplainView Judged(ExplainView view, SlotReplay replay)
    {
        var outcome = (replay.Before.Level, replay.After.Level) switch
        {
            (Level.None, Level.None) => ExplainOutcome.Nothing,
            (Level.None, _) => ExplainOutcome.Raised,
            (_, Level.None) => ExplainOutcome.Cleared,
            var (before, after) => before == after ? ExplainOutcome.Continues : ExplainOutcome.LevelChanged,
        };
        var levels = LevelText.Of(replay);
        var formula = FormulaText.Of(replay);
        return view with
        {
            Outcome = outcome,
            Formula = formula,
            Metric = replay.Judged.Metric,
            Levels = levels,
            Sentence = OutcomeText.Of(outcome, replay, levels, formula!),
        };
    }

    /// <summary>The versions of what the slot was made of: its own figures and those it was compared with.</summary>
    private static List<ReadingVersionView> Inputs(EnterpriseState state, SlotReplay replay, IReadOnlyList<StoredReading> versions)
    {
        var slots = Slots(replay);
        return [.. versions.Where(one => slots.Contains(replay.Timeline.SlotOf(one.Reading.Period)))
            .OrderByDescending(one => one.Reading.Period).ThenBy(one => one.Reading.Indicator).ThenBy(one => one.Reading.Basis).ThenBy(one => one.Version)
            .Select(one =>
            {
                var indicator = state.Model.Catalog[one.Reading.Indicator];
                return new ReadingVersionView(one.Reading.Period, indicator.Code, one.Reading.Basis, one.Reading.Value, NullIfNaN(one.Reading.Base), indicator.KeptUnit,
                    one.Version, one.AsOf, one.ReceivedAt, one.By, one.Why, one.Explanation, one.Flags,
                    state.Book.Series(indicator.No)?.Get(Timeline.CellOf(one.Reading.Period), one.Reading.Basis).Version == one.Version);
            })];
    }

    private static HashSet<int> Slots(SlotReplay replay)
    {
        var (rule, timeline, slot) = (replay.Rule, replay.Timeline, replay.Slot);
        var mom = rule.Kind == RuleKind.Mom || (rule.Kind == RuleKind.ConsecutiveFalls && rule.Comparison == FallComparison.Mom);
        if (mom) return [slot, slot - 1];
        var toDate = rule.Kind == RuleKind.YtdYoy || rule.Indicator.Formula is { Basis: Basis.YearToDate } or { Kind: FormulaKind.TurnoverDays };
        var first = toDate ? slot - timeline.IndexInYear(slot) : slot;
        var slots = Enumerable.Range(first, slot - first + 1).ToHashSet();
        if (rule.Kind is not (RuleKind.Level or RuleKind.ForecastDistance)) slots.UnionWith(slots.Select(timeline.YearAgo).ToList());
        if (rule.Indicator.Formula?.Kind == FormulaKind.TurnoverDays) slots.Add(first - 1);
        return slots;
    }
}
