using Monitor.Readings;

namespace Monitor.Rules;

/// <summary>The number that each rule kind judges.</summary>
public static class RuleMetric
{
    public static JudgedMetric Of(Rule rule, SeriesBook book, Timeline timeline, int slot, ref MetricMemory memory) => rule.Kind switch
    {
        RuleKind.Level => Level(book.Value(rule.Indicator, timeline, slot)),
        RuleKind.Yoy => Growth(book.YearOnYear(rule.Indicator, timeline, slot)),
        RuleKind.YtdYoy => Growth(book.YearToDateOnYear(rule.Indicator, timeline, slot)),
        RuleKind.Mom => Growth(book.MonthOnMonth(rule.Indicator, timeline, slot)),
        RuleKind.ConsecutiveFalls => CountFalls(rule, book, timeline, slot, ref memory),
        RuleKind.ForecastDistance => Distance(rule, book, timeline, slot),
        RuleKind.Cusum or RuleKind.Ewma => Drift(rule, book.YearOnYear(rule.Indicator, timeline, slot), ref memory),
        // An aggregate's book of shares holds the share where others hold the figure.
        RuleKind.ShareFalling => new(book.Value(rule.Indicator, timeline, slot), double.NaN, double.NaN, false),
        RuleKind.TargetGap => TargetGap(rule, book, timeline, slot),
        RuleKind.Divergence => Divergence(rule, book, timeline, slot),
        // Judged by the day: no figure, and none missing, says anything.
        RuleKind.NotReported => Level(double.NaN),
        // Judged by its records.
        RuleKind.StreamAnomaly => Level(double.NaN),
        _ => throw new InvalidOperationException($"Rule {rule.Id} has the unknown kind {rule.Kind}."),
    };

    private static JudgedMetric Level(double value) => new(value, value, double.NaN, false);

    private static JudgedMetric Growth(Comparison comparison) => new(comparison.Growth, comparison.Value, comparison.Base, comparison.BaseReported);

    /// <summary>A slot that cannot be compared neither ends nor lengthens the run.</summary>
    private static JudgedMetric CountFalls(Rule rule, SeriesBook book, Timeline timeline, int slot, ref MetricMemory memory)
    {
        var comparison = rule.Comparison == FallComparison.Yoy
            ? book.YearOnYear(rule.Indicator, timeline, slot)
            : book.MonthOnMonth(rule.Indicator, timeline, slot);
        if (double.IsNaN(comparison.Growth)) return Growth(comparison);
        memory.Count = comparison.Growth < 0 ? memory.Count + 1 : 0;
        return Growth(comparison with { Growth = memory.Count });
    }

    private static JudgedMetric Drift(Rule rule, Comparison comparison, ref MetricMemory memory)
    {
        var statistic = rule.Kind == RuleKind.Cusum
            ? DriftChart.Cusum(comparison.Growth, rule.Baseline, rule.Drift, ref memory)
            : DriftChart.Ewma(comparison.Growth, rule.Baseline, ref memory);
        return Growth(comparison with { Growth = statistic });
    }

    private static JudgedMetric TargetGap(Rule rule, SeriesBook book, Timeline timeline, int slot)
    {
        var toDate = book.YearToDateOnYear(rule.Indicator, timeline, slot);
        return Growth(toDate with { Growth = toDate.Growth - rule.TargetOf(timeline.PeriodOf(slot).Year) });
    }

    private static JudgedMetric Divergence(Rule rule, SeriesBook book, Timeline timeline, int slot)
    {
        var first = book.YearOnYear(rule.Indicator, timeline, slot);
        var second = book.YearOnYear(rule.Other!, timeline, slot);
        return Growth(first with { Growth = first.Growth - second.Growth });
    }

    /// <summary>Forecast from the periods before alone: what comes later cannot change what was expected.</summary>
    private static JudgedMetric Distance(Rule rule, SeriesBook book, Timeline timeline, int slot)
    {
        var value = book.Value(rule.Indicator, timeline, slot);
        if (double.IsNaN(value) || HistoryBefore(rule, book, timeline, slot) is not { Length: > 0 } history) return new(double.NaN, value, double.NaN, false);
        return rule.Forecaster.Next(history, new(timeline, slot, book.Festival)) is { } expected
            ? new(expected.DistanceOf(value), value, expected.Mean, false)
            : new(double.NaN, value, double.NaN, false);
    }

    /// <summary>What a slot is forecast from: the periods before it, oldest first.</summary>
    public static double[] HistoryBefore(Rule rule, SeriesBook book, Timeline timeline, int slot)
    {
        var first = Math.Max(book.FirstSlot(rule.Indicator, timeline), slot - LongestHistory);
        if (slot <= first) return [];
        var history = new double[slot - first];
        for (var i = 0; i < history.Length; i++) history[i] = book.Value(rule.Indicator, timeline, first + i);
        return history;
    }

    /// <summary>Periods that a forecast looks back: twenty years of months.</summary>
    private const int LongestHistory = 240;
}
