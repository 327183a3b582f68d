using Monitor.Alerts;
using Monitor.Rules;
using Monitor.Storage;

namespace Monitor.Tests.Alerts;

/// <summary>What an explanation says, for every kind of rule and every reason not to fire.</summary>
public sealed class ExplainerTests
{
    private static readonly RuleSketch OutputDown = A.Yoy("output").Below().Blue(-10, hold: 2).Red(-50).Clears(-5, hold: 2);

    [Fact]
    public void Growth_is_told_with_its_numbers_counters_and_versions()
    {
        var firm = new Firm(OutputDown).Files("output", "2024-03", 8293).Files("output", "2025-03", 2929);
        var told = Explain(firm, "output-yoy", "2025-03");
        Assert.Equal((ExplainOutcome.Raised, Level.None, Level.Red), (told.Outcome, told.LevelBefore, told.LevelAfter));
        Assert.Equal("(2,929 - 8,293) / 8,293 * 100 = -64.68 %", told.Formula);
        Assert.Equal("2025-03, Output: (2,929 - 8,293) / 8,293 * 100 = -64.68 %. So a red (I) warning is raised: its condition held for 1 period(s).", told.Sentence.En);
        Assert.Equal("2025年3月产值：(2,929 - 8,293) / 8,293 * 100 = -64.68 %。发出红色（Ⅰ级）预警：条件已连续满足1期。", told.Sentence.Zh);
        Assert.Equal([(Level.Blue, true, 1, false), (Level.Red, true, 1, true)], told.Levels.Select(one => (one.Level, one.Met, one.MetCount, one.OnAfter)));
        Assert.Equal("blue (IV): at or below -10 % for 2 period(s); met, 1 of 2: not on yet.", told.Levels[0].Sentence.En);
        Assert.Equal([("2025-03", 2), ("2024-03", 1)], told.Inputs.Select(one => (one.Period.ToString(), one.Version)));
    }

    [Fact]
    public void A_corrected_figure_is_shown_with_both_versions_and_the_one_that_holds()
    {
        var firm = new Firm(OutputDown).Files("output", "2024-03", 100).Files("output", "2025-03", 40).Files("output", "2025-03", 99);
        var told = Explain(firm, "output-yoy", "2025-03");
        Assert.Equal([(40, false), (99, true), (100, true)], told.Inputs.Select(one => (one.Value, one.Current)));
        Assert.Equal((ExplainOutcome.Nothing, -1), (told.Outcome, told.Metric));
        Assert.EndsWith("So there is no warning: no level's condition is met.", told.Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_waits_continues_and_clears_as_its_counters_say()
    {
        var firm = new Firm(OutputDown).FilesMonths("output", "2024-03", 100, 100, 100, 100, 100).FilesMonths("output", "2025-03", 85, 80, 100, 100, 70);
        Assert.Contains("met for 1 of the 2 period(s)", Explain(firm, "output-yoy", "2025-03").Sentence.En, StringComparison.Ordinal);
        Assert.Equal((ExplainOutcome.Raised, 2), (Explain(firm, "output-yoy", "2025-04").Outcome, Explain(firm, "output-yoy", "2025-04").Levels[0].MetCount));
        var waiting = Explain(firm, "output-yoy", "2025-05");
        Assert.Equal((ExplainOutcome.Continues, 1, 2), (waiting.Outcome, waiting.Levels[0].BeyondCount, waiting.Levels[0].ClearHold));
        Assert.Contains("解除计数1/2", waiting.Sentence.Zh, StringComparison.Ordinal);
        var cleared = Explain(firm, "output-yoy", "2025-06");
        Assert.Equal((ExplainOutcome.Cleared, 2, true, false), (cleared.Outcome, cleared.Levels[0].BeyondCount, cleared.Levels[0].OnBefore, cleared.Levels[0].OnAfter));
    }

    [Fact]
    public void A_level_that_moves_is_told_up_and_down()
    {
        var firm = new Firm(A.Level("employees").Below().Blue(50).Red(20).Clears(60)).FilesMonths("employees", "2025-03", 45, 10);
        Assert.Equal(ExplainOutcome.LevelChanged, Explain(firm, "employees-level", "2025-04").Outcome);
        Assert.Contains("由蓝色（Ⅳ级）升为红色（Ⅰ级）", Explain(firm, "employees-level", "2025-04").Sentence.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RuleKind.Level, "sales_ratio", "100 * 70 / 90 = 77.78 %")]
    [InlineData(RuleKind.Yoy, "utilisation", "60 - 80 = -20 pp")]
    [InlineData(RuleKind.YtdYoy, "orders", "(30 - 60) / 60 * 100 = -50 %")]
    [InlineData(RuleKind.Mom, "output", "(90 - 100) / 100 * 100 = -10 %")]
    [InlineData(RuleKind.ConsecutiveFalls, "output", "(90 - 200) / 200 * 100 = -55 %; 1 + 1 = 2")]
    public void Every_kind_writes_its_formula(RuleKind kind, string indicator, string formula)
    {
        var firm = new Firm(new RuleSketch("rule", kind, indicator).Below().Blue(-10).Clears(0));
        firm.FilesMonths("output", "2024-03", 200, 200).FilesMonths("output", "2025-03", 100, 90).Files("sales", "2025-04", 70);
        firm.Files("utilisation", "2024-04", 80).Files("utilisation", "2025-04", 60);
        firm.FilesMonths("orders", "2024-01", 15, 15, 15, 15).FilesMonths("orders", "2025-01", 10, 5, 5, 10);
        Assert.Equal(formula, Explain(firm, "rule", "2025-04").Formula);
    }

    [Theory]
    [InlineData(RuleKind.Cusum, 5, "(60 - 100) / 100 * 100 = -40 %; (-40 - (-0.67)) / 2.08 = -18.9 σ; max(0, 0 - (-18.9) - 0.5) = 18.4 σ")]
    [InlineData(RuleKind.Ewma, -2, "(60 - 100) / 100 * 100 = -40 %; (-40 - (-0.67)) / 2.08 = -18.9 σ; 0.2 * (-18.9) + 0.8 * 0 = -3.78; -3.78 / 0.2 = -18.9 σ")]
    public void A_drift_shows_how_far_growth_left_its_baseline(RuleKind kind, double at, string formula)
    {
        var sketch = new RuleSketch("drift", kind, "orders");
        var document = (at > 0 ? sketch.Above() : sketch.Below()).Blue(at).Clears(0).Document;
        var rule = RuleFile.ToRule(document, TestSeeds.Catalog) with { Baseline = 3 };
        var firm = new Firm(rule).FilesMonths("orders", "2024-03", 100, 100, 100, 100).FilesMonths("orders", "2025-03", 100, 97, 101, 60);
        Assert.Equal(formula, Explain(firm, "drift", "2025-06").Formula);
        var baseline = Explain(firm, "drift", "2025-04");
        Assert.Equal(ExplainOutcome.NoEvidence, baseline.Outcome);
        Assert.Contains("the baseline is being taken: this is period 2 of 3", baseline.Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_divergence_shows_the_growth_of_both()
    {
        var rule = A.Yoy("output", "apart").Above().Blue(20).Clears(10).Build() with { Kind = RuleKind.Divergence, Other = TestSeeds.Indicator("electricity") };
        var firm = new Firm(rule).Files("output", "2024-04", 100).Files("electricity", "2024-04", 100).Files("output", "2025-04", 110).Files("electricity", "2025-04", 80);
        var told = Explain(firm, "apart", "2025-04");
        Assert.Equal("(110 - 100) / 100 * 100 = 10 %; (80 - 100) / 100 * 100 = -20 %; 10 - (-20) = 30 pp", told.Formula);
        Assert.Equal(4, told.Inputs.Count);
    }

    [Fact]
    public void A_forecast_distance_shows_the_half_width()
    {
        var firm = new Firm(new RuleSketch("surprise", RuleKind.ForecastDistance, "orders").Below().Blue(-1).Clears(0))
            .FilesMonths("orders", "2022-01", [.. Enumerable.Range(0, 40).Select(month => 100.0 + (month % 5))]);
        Assert.Matches(@"^\(\d.* - \d.*\) / .* = -?[\d.]+$", Explain(firm, "surprise", "2025-04").Formula);
        Assert.Contains("too little history", Explain(firm, "surprise", "2022-01").Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_told_why_nothing_was_judged()
    {
        var firm = new Firm(OutputDown, A.Yoy("sales").Below().Blue(-10).Only(new() { Areas = ["south"] }))
            .FilesMonths("output", "2024-01", 50, 50, 0).FilesMonths("output", "2025-01", 10, double.NaN, 10).Files("output", "2025-06", 10);
        Check("nothing", "2025-03", ExplainOutcome.RuleUnknown, "No rule in force is called 'nothing'", "没有“nothing”");
        Check("sales-yoy", "2025-03", ExplainOutcome.OutOfScope, "not in the scope", "不在规则");
        Check("output-yoy", "2025-06", ExplainOutcome.NoEvidence, "no figure of the same period of last year", "缺少去年同期的基数");
        Check("output-yoy", "2025-03", ExplainOutcome.NoEvidence, "from a base that is not positive no growth can be told", "不是正数");
        Check("output-yoy", "2025-04", ExplainOutcome.NotReported, "Output is not reported for 2025-04; a missing figure is neither an alarm nor a recovery", "2025年4月数据未上报");
        Check("output-yoy", "2025-01", ExplainOutcome.NoEvidence, "never alone; February is not reported yet", "2月数据尚未上报");

        void Check(string rule, string period, ExplainOutcome outcome, string en, string zh)
        {
            var told = Explain(firm, rule, period);
            Assert.Equal(outcome, told.Outcome);
            Assert.Contains(en, told.Sentence.En, StringComparison.Ordinal);
            Assert.Contains(zh, told.Sentence.Zh, StringComparison.Ordinal);
            Assert.Empty(told.Levels);
        }
    }

    [Fact]
    public void January_and_February_are_explained_as_one_and_not_month_on_month()
    {
        var firm = new Firm(OutputDown, new RuleSketch("mom", RuleKind.Mom, "output").Below().Blue(-10).Clears(0))
            .FilesMonths("output", "2024-01", 50, 50).FilesMonths("output", "2025-01", 30, 40);
        var told = Explain(firm, "output-yoy", "2025-02");
        Assert.Equal(("2025-01..02", "(70 - 100) / 100 * 100 = -30 %"), (told.Period.ToString(), told.Formula));
        Assert.Contains("nothing is compared across them", Explain(firm, "mom", "2025-02").Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_figure_leaves_the_warning_that_stood()
    {
        var firm = new Firm(OutputDown).FilesMonths("output", "2024-03", 100, 100).Files("output", "2025-03", 10);
        Assert.EndsWith("So the red (I) warning from before still stands.", Explain(firm, "output-yoy", "2025-04").Sentence.En, StringComparison.Ordinal);
    }

    private static ExplainView Explain(Firm firm, string rule, string period) => Explainer.Explain(firm.State, rule, A.Period(period),
    [
        .. firm.Changes.SelectMany(change => change.Readings.Where(one => firm.State.Model.Rules.Find(rule)?.Reads(one.Indicator) == true).Select(one => new StoredReading(
            one, change.Version, Micros.ToTime(change.Stamp.AsOf), change.ReceivedAt, change.By, change.Why, change.Explanation, change.Flags))),
    ]);
}
