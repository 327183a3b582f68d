namespace Monitor.Tests.Rules;

/// <summary>What each kind of rule judges, seen by what it raises.</summary>
public sealed class RuleKindTests
{
    [Fact]
    public void A_level_rule_judges_the_figure_and_the_threshold_belongs_to_the_trouble()
    {
        var firm = new Firm(A.Level("employees").Below().Red(50).Clears(50)).FilesMonths("employees", "2025-03", 51, 50);
        var raised = Assert.Single(firm.Transitions);
        Assert.Equal((TransitionKind.Raised, Level.Red, A.Period("2025-04")), (raised.Kind, raised.Level, raised.RaisedPeriod));
        Assert.Equal((50, 50, null, "人"), (raised.Evidence.Metric, raised.Evidence.Value, raised.Evidence.Base, raised.Evidence.MetricUnit));
    }

    [Fact]
    public void A_level_rule_judges_a_ratio_once_both_parts_are_there()
    {
        var firm = new Firm(A.Level("sales_ratio").Below().Yellow(80).Clears(90)).Files("output", "2025-03", 100);
        Assert.Empty(firm.Transitions);
        Assert.Equal(Level.Yellow, Assert.Single(firm.Files("sales", "2025-03", 70).Transitions).Level);
    }

    [Fact]
    public void A_yoy_rule_judges_growth_on_last_year_with_its_evidence()
    {
        var firm = new Firm(A.Yoy("output").Below().Blue(-10).Clears(-5)).Files("output", "2024-03", 100).Files("output", "2025-03", 85);
        var evidence = Assert.Single(firm.Transitions).Evidence;
        Assert.Equal((-15, 85, 100, false, -10, "%"), (evidence.Metric, evidence.Value, evidence.Base, evidence.BaseReported, evidence.Threshold, evidence.MetricUnit));
        Assert.Equal([new JudgedPeriod(A.Period("2025-03"), -15)], evidence.Counted);
    }

    [Fact]
    public void A_yoy_rule_judges_January_and_February_only_together()
    {
        var firm = new Firm(A.Yoy("output").Below().Blue(-10).Clears(-5)).FilesMonths("output", "2024-01", 100, 100).Files("output", "2025-01", 10);
        Assert.Empty(firm.Transitions);
        // The festival moved: together the two months are well.
        Assert.Empty(firm.Files("output", "2025-02", 190).Transitions);
    }

    [Fact]
    public void A_ytd_rule_judges_the_year_so_far()
    {
        var firm = new Firm(A.YtdYoy("revenue").Below().Orange(-10).Clears(-5))
            .FilesYearToDate("revenue", "2024-02", 200).FilesYearToDate("revenue", "2024-03", 300)
            .FilesYearToDate("revenue", "2025-02", 170).FilesYearToDate("revenue", "2025-03", 290);
        Assert.Equal([TransitionKind.Raised, TransitionKind.Cleared], firm.Transitions.Select(step => step.Kind));
        Assert.Equal((-15, 170, 200), (firm.Changes[2].Transitions[0].Evidence.Metric, firm.Changes[2].Transitions[0].Evidence.Value, firm.Changes[2].Transitions[0].Evidence.Base));
    }

    [Fact]
    public void Falls_in_a_row_are_counted_and_a_period_that_cannot_be_compared_does_not_end_them()
    {
        var firm = new Firm(A.Falls("output").Blue(3).Clears(1)).FilesMonths("output", "2024-03", 100, 100, double.NaN, 100);
        firm.FilesMonths("output", "2025-03", 99, 98, 97);
        Assert.Empty(firm.Transitions);
        var raised = Assert.Single(firm.Files("output", "2025-06", 99).Transitions);
        Assert.Equal((3, A.Period("2025-06")), (raised.Evidence.Metric, raised.RaisedPeriod));
        Assert.Equal(TransitionKind.Cleared, firm.Files("output", "2024-07", 90).Files("output", "2025-07", 90).LastTransitions.Single().Kind);
    }

    [Fact]
    public void Falls_month_on_month_are_counted_around_January_February()
    {
        var firm = new Firm(A.Falls("output").MonthOnMonth().Blue(2).Clears(1)).FilesMonths("output", "2024-11", 100, 90, 10, 10, 5);
        Assert.Empty(firm.Transitions);
        Assert.Equal(2, Assert.Single(firm.Files("output", "2025-04", 4).Transitions).Evidence.Metric);
    }

    [Fact]
    public void No_growth_is_no_fall()
    {
        var firm = new Firm(A.Falls("output").Blue(1).Clears(1)).Files("output", "2024-03", 100).Files("output", "2025-03", 100);
        Assert.Empty(firm.Transitions);
    }

    [Fact]
    public void A_base_of_zero_is_no_evidence()
    {
        var firm = new Firm(A.Yoy("output").Below().Blue(-10).Clears(-5)).Files("output", "2024-03", 0).Files("output", "2025-03", 0);
        Assert.Empty(firm.Transitions);
    }
}
