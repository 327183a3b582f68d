using Monitor.Readings;

namespace Monitor.Rules;

/// <summary>The number that each rule kind judges.</summary>
public static class RuleMetric
{
    public static JudgedMetric Of(Rule rule, SeriesBook book, Timeline timeline, int slot, ref MetricMemory memory)
    {
        switch (rule.Kind)
        {
            case RuleKind.Level:
                var value = book.Value(rule.Indicator, timeline, slot);
                return new(value, value, double.NaN, false);
            case RuleKind.Yoy:
                return Growth(book.YearOnYear(rule.Indicator, timeline, slot));
            case RuleKind.YtdYoy:
                return Growth(book.YearToDateOnYear(rule.Indicator, timeline, slot));
            case RuleKind.ConsecutiveFalls:
                return CountFalls(rule, book, timeline, slot, ref memory);
            default:
                throw new InvalidOperationException($"Rule {rule.Id} has the unknown kind {rule.Kind}.");
        }
    }

    private static JudgedMetric Growth(Comparison comparison) => new(comparison.Growth, comparison.Value, comparison.Base, comparison.BaseReported);

    /// <summary>A slot that cannot be compared neither ends nor lengthens the run.</summary>
    private static JudgedMetric CountFalls(Rule rule, SeriesBook book, Timeline timeline, int slot, ref MetricMemory memory)
    {
        var comparison = rule.Comparison == FallComparison.Yoy
            ? book.YearOnYear(rule.Indicator, timeline, slot)
            : book.MonthOnMonth(rule.Indicator, timeline, slot);
        if (double.IsNaN(comparison.Growth)) return new(double.NaN, comparison.Value, comparison.Base, comparison.BaseReported);
        memory.Falls = comparison.Growth < 0 ? memory.Falls + 1 : 0;
        return new(memory.Falls, comparison.Value, comparison.Base, comparison.BaseReported);
    }
}
