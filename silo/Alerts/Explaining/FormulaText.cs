using Monitor.Contracts;
using Monitor.Indicators;
using Monitor.Readings;
using Monitor.Rules;

namespace Monitor.Alerts.Explaining;

/// <summary>Writes how a rule's number came about, with the numbers in it. Digits and signs alone: it reads the same in both languages.</summary>
internal static class FormulaText
{
    /// <returns>Null when the slot gave no number.</returns>
    public static string? Of(SlotReplay replay)
    {
        var (rule, judged) = (replay.Rule, replay.Judged);
        if (double.IsNaN(judged.Metric)) return null;
        var comparison = new Comparison(judged.Value, judged.Base, SeriesBook.Growth(rule.Indicator.Kind, judged.Value, judged.Base), judged.BaseReported);
        return rule.Kind switch
        {
            RuleKind.Level => Level(replay),
            RuleKind.Yoy or RuleKind.YtdYoy or RuleKind.Mom => Growth(rule.Indicator, comparison),
            RuleKind.ConsecutiveFalls => $"{Growth(rule.Indicator, comparison)}; {(judged.Metric > 0 ? $"{replay.MemoryBefore.Count} + 1 = {Number(judged.Metric)}" : "0")}",
            RuleKind.ForecastDistance => $"({Number(judged.Value)} - {Number(judged.Base)}) / {Number((judged.Value - judged.Base) / judged.Metric)} = {Number(judged.Metric)}",
            RuleKind.Cusum or RuleKind.Ewma => Drift(replay, comparison),
            RuleKind.Divergence => Divergence(replay),
            _ => $"{Number(judged.Metric)} {rule.MetricUnit}",
        };
    }

    private static string Growth(Indicator indicator, Comparison comparison) => indicator.Kind == IndicatorKind.Ratio
        ? $"{Number(comparison.Value)} - {Signed(comparison.Base)} = {Number(comparison.Growth)} pp"
        : $"({Number(comparison.Value)} - {Signed(comparison.Base)}) / {Number(comparison.Base)} * 100 = {Number(comparison.Growth)} %";

    private static string Level(SlotReplay replay)
    {
        var indicator = replay.Rule.Indicator;
        var result = $"{Number(replay.Judged.Metric)} {indicator.KeptUnit}";
        if (indicator.Formula is not { } formula) return result;
        if (formula.Kind == FormulaKind.TurnoverDays) return Turnover(replay, formula, result);
        var catalog = replay.Book.Catalog;
        return $"{Number(formula.Factor)} * {Signed(Part(replay, catalog[formula.First], formula.Basis))} / {Number(Part(replay, catalog[formula.Second], formula.Basis))} = {result}";
    }

    /// <summary>360 * average balance / flow to date * months / 12, as <see cref="FormulaKind.TurnoverDays"/>.</summary>
    private static string Turnover(SlotReplay replay, Formula formula, string result)
    {
        var (book, timeline, slot) = (replay.Book, replay.Timeline, replay.Slot);
        var (balance, flow) = (book.Catalog[formula.First], book.Catalog[formula.Second]);
        var atEnd = book.Value(balance, timeline, slot);
        var atStart = book.Value(balance, timeline, slot - timeline.IndexInYear(slot) - 1);
        var average = double.IsNaN(atStart) ? Number(atEnd) : $"({Number(atStart)} + {Number(atEnd)}) / 2";
        return $"360 * {average} / {Number(book.YearToDate(flow, timeline, slot))} * {timeline.MonthsGone(slot)} / 12 = {result}";
    }

    private static double Part(SlotReplay replay, Indicator indicator, Basis basis) => basis == Basis.YearToDate && indicator.Kind == IndicatorKind.Flow
        ? replay.Book.YearToDate(indicator, replay.Timeline, replay.Slot)
        : replay.Book.Value(indicator, replay.Timeline, replay.Slot);

    /// <summary>The standardised growth, then the chart's step; <see cref="DriftChart"/> has the constants and their source.</summary>
    private static string Drift(SlotReplay replay, Comparison comparison)
    {
        var (before, after) = (replay.MemoryBefore, replay.MemoryAfter);
        var deviation = (comparison.Growth - after.Mean) / after.Spread;
        var standardised = $"{Growth(replay.Rule.Indicator, comparison)}; ({Number(comparison.Growth)} - {Signed(after.Mean)}) / {Number(after.Spread)} = {Number(deviation)} σ";
        return replay.Rule.Kind == RuleKind.Cusum
            ? $"{standardised}; max(0, {Number(before.Statistic)} {(replay.Rule.Drift == Side.Below ? "-" : "+")} {Signed(deviation)} - 0.5) = {Number(replay.Judged.Metric)} σ"
            : $"{standardised}; 0.2 * {Signed(deviation)} + 0.8 * {Signed(before.Statistic)} = {Number(after.Statistic)}; "
                + $"{Number(after.Statistic)} / {Number(after.Statistic == 0 ? 1 : after.Statistic / replay.Judged.Metric)} = {Number(replay.Judged.Metric)} σ";
    }

    private static string Divergence(SlotReplay replay)
    {
        var first = replay.Book.YearOnYear(replay.Rule.Indicator, replay.Timeline, replay.Slot);
        var second = replay.Book.YearOnYear(replay.Rule.Other!, replay.Timeline, replay.Slot);
        return $"{Growth(replay.Rule.Indicator, first)}; {Growth(replay.Rule.Other!, second)}; {Number(first.Growth)} - {Signed(second.Growth)} = {Number(replay.Judged.Metric)} pp";
    }

    private static string Signed(double number) => number < 0 ? $"({Number(number)})" : Number(number);

    private static string Number(double number) => Sentences.Number(number);
}
