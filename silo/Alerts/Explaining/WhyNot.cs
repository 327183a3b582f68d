using Monitor.Contracts;
using Monitor.Indicators;
using Monitor.Readings;
using Monitor.Rules;

namespace Monitor.Alerts.Explaining;

/// <summary>Why a slot gave a rule nothing to judge by.</summary>
internal static class WhyNot
{
    /// <param name="asked">The period that was asked for.</param>
    public static (ExplainOutcome Outcome, Text Reason) Of(SlotReplay replay, Period asked)
    {
        var (rule, book, timeline, slot) = (replay.Rule, replay.Book, replay.Timeline, replay.Slot);
        var period = timeline.PeriodOf(slot);
        if (LoneMonth(replay, period) is { } lone) return (ExplainOutcome.NoEvidence, lone);
        foreach (var indicator in new[] { rule.Indicator, rule.Other }.OfType<Indicator>())
        {
            if (MissingPart(book, timeline, slot, indicator, rule.Kind == RuleKind.YtdYoy) is { } missing)
                return (ExplainOutcome.NotReported, NotReported(missing, period, asked));
        }

        return (ExplainOutcome.NoEvidence, rule.Kind switch
        {
            RuleKind.Level => new("分母为零或为负，比率无法计算", "the denominator is zero or negative, so the ratio cannot be formed"),
            RuleKind.Mom => Mom(replay),
            RuleKind.ConsecutiveFalls when rule.Comparison == FallComparison.Mom => Mom(replay),
            RuleKind.ForecastDistance => new("此前的历史数据太少，无法预测，因而无从比较", "there is too little history to forecast from, so there is nothing to compare with"),
            RuleKind.Cusum or RuleKind.Ewma when replay.MemoryAfter.Count > replay.MemoryBefore.Count => new(
                $"正在积累基线：这是第{replay.MemoryAfter.Count}期，共需{rule.Baseline}期，基线期内不预警",
                $"the baseline is being taken: this is period {replay.MemoryAfter.Count} of {rule.Baseline}, and those raise nothing"),
            RuleKind.Divergence when !double.IsNaN(book.YearOnYear(rule.Indicator, timeline, slot).Growth) =>
                Base(rule.Other!, book.YearOnYear(rule.Other!, timeline, slot).Base, "去年同期", "the same period of last year"),
            _ => Base(rule.Indicator, replay.Judged.Base, "去年同期", "the same period of last year"),
        });
    }

    /// <summary>January or February filed alone, where the two are judged as one.</summary>
    private static Text? LoneMonth(SlotReplay replay, Period period)
    {
        if (period.Kind != PeriodKind.JanuaryFebruary || !double.IsNaN(replay.Judged.Value)) return null;
        var indicators = replay.Rule.Indicator.Formula is { } formula ? new[] { formula.First, formula.Second } : [replay.Rule.Indicator.No];
        foreach (var filed in indicators)
        {
            if (replay.Book.Series(filed) is not { } series) continue;
            var (january, february) = (Filed(series, Period.Month(period.Year, 1)), Filed(series, Period.Month(period.Year, 2)));
            if (january == february) continue;
            var (zh, en) = january ? ("2月", "February") : ("1月", "January");
            return new($"1月、2月因春节不单独判断，合并为1—2月判断；{zh}数据尚未上报",
                $"January and February are judged together because the Spring Festival moves between them, never alone; {en} is not reported yet");
        }

        return null;

        static bool Filed(ReadingSeries series, Period month) => !double.IsNaN(series.Value(Timeline.CellOf(month)));
    }

    /// <returns>The filed indicator whose figure is missing; null when all are there.</returns>
    private static Indicator? MissingPart(SeriesBook book, Timeline timeline, int slot, Indicator indicator, bool toDate)
    {
        if (indicator.Formula is { } formula)
            return MissingPart(book, timeline, slot, book.Catalog[formula.First], toDate: false) ?? MissingPart(book, timeline, slot, book.Catalog[formula.Second], toDate: false);
        return double.IsNaN(toDate ? book.YearToDate(indicator, timeline, slot) : book.Value(indicator, timeline, slot)) ? indicator : null;
    }

    private static Text NotReported(Indicator indicator, Period period, Period asked) => new(
        $"{indicator.Name.Zh}{Sentences.PeriodZh(period.Kind == PeriodKind.JanuaryFebruary ? period : asked)}数据未上报；缺报既不算预警，也不算恢复",
        $"{indicator.Name.En} is not reported for {(period.Kind == PeriodKind.JanuaryFebruary ? period : asked)}; a missing figure is neither an alarm nor a recovery");

    private static Text Mom(SlotReplay replay) => replay.Timeline.ComparesWithPrevious(replay.Slot)
        ? Base(replay.Rule.Indicator, replay.Judged.Base, "上期", "the period before")
        : new("1—2月合并判断，与前后月份长度不同，不作环比", "January and February count as one period of another length, so nothing is compared across them");

    private static Text Base(Indicator indicator, double prior, string zh, string en) => double.IsNaN(prior)
        ? new($"{indicator.Name.Zh}缺少{zh}的基数，无法计算增速", $"{indicator.Name.En} has no figure of {en} to compare with, so no growth can be formed")
        : new($"{indicator.Name.Zh}{zh}的基数为{Sentences.Number(prior)}，不是正数，增速没有意义",
            $"{indicator.Name.En} was {Sentences.Number(prior)} in {en}; from a base that is not positive no growth can be told");
}
