namespace Monitor.Tests.Enterprises;

public sealed class SoftCheckTests
{
    private readonly Firm _firm = new();

    [Theory]
    [InlineData(1030)]
    [InlineData(100_000)]
    [InlineData(9.7)]
    public void A_jump_by_a_power_of_ten_asks_whether_the_unit_is_right(double value)
    {
        _firm.FilesMonths("output", "2025-03", 100, 102, 98, 101);
        Questions("jump.unit", A.Filing("2025-07", A.Reading("output", value)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(300)]
    public void A_collapse_a_stop_and_a_boom_are_no_questions(double value)
    {
        _firm.FilesMonths("output", "2025-03", 100, 102, 98, 101);
        Takes(A.Filing("2025-07", A.Reading("output", value)));
    }

    [Fact]
    public void A_check_alone_says_the_same_and_leaves_the_state_as_it_is()
    {
        _firm.FilesMonths("output", "2025-03", 100, 102, 98, 101);
        var before = (_firm.State.Version, _firm.Value("output", "2025-06"));
        var (_, problems, questions) = Monitor.Enterprises.EnterpriseMonitor.Check(_firm.State, A.Filing("2025-07", A.Reading("output", 1030)), _firm.Clock.GetUtcNow());
        Assert.Equal((0, "jump.unit"), (problems.Count, questions.Single().Code));
        Assert.Equal("unit.unknown", Monitor.Enterprises.EnterpriseMonitor.Check(_firm.State, A.Filing("2025-07", new SubmittedReading("output", 1030, "美元")), _firm.Clock.GetUtcNow()).Problems.Single().Code);
        Assert.Equal(before, (_firm.State.Version, _firm.Value("output", "2025-06")));
        Assert.True(double.IsNaN(_firm.Value("output", "2025-07")));
    }

    [Fact]
    public void A_year_to_date_that_is_not_the_sum_is_questioned_and_rounding_is_not()
    {
        _firm.FilesMonths("output", "2025-03", 100, 100);
        Questions("ytd.sum", A.Filing("2025-05", A.Reading("output", 100), A.Reading("output", 250, Basis.YearToDate)), sumsFrom: "2025-01..02");
        Takes(A.Filing("2025-05", A.Reading("output", 100), A.Reading("output", 400.9, Basis.YearToDate)));
    }

    [Fact]
    public void A_sign_that_has_never_been_is_questioned_but_not_of_a_profit()
    {
        _firm.FilesMonths("output", "2025-03", 100, 100, 100).FilesMonths("employees", "2025-03", 10, 10, 10);
        Questions("sign.change", A.Filing("2025-06", A.Reading("employees", -10)));
        foreach (var period in new[] { "2025-01..02", "2025-03", "2025-04" }) _firm.Files("profit", period, 50);
        Takes(A.Filing("2025-05", A.Reading("profit", -50)));
    }

    [Fact]
    public void An_explanation_makes_unlikely_figures_acceptable_and_is_kept_with_the_failed_checks()
    {
        _firm.FilesMonths("output", "2025-03", 100, 102, 98);
        var filing = A.Filing("2025-06", A.Reading("output", 1000)) with { Explanation = "" };
        Assert.True(_firm.Apply(filing).Explainable);
        Assert.Equal(3, _firm.State.Version);
        var change = _firm.Apply(filing with { Explanation = "a second works has opened" }).Change!;
        Assert.Equal("a second works has opened", change.Explanation);
        Assert.Equal(["jump.unit"], change.Flags);
    }

    [Fact]
    public void The_same_figures_sent_again_with_an_explanation_under_the_same_key_are_the_same_figures()
    {
        var filing = A.Filing("2025-03", A.Reading("output", 5));
        _firm.Apply(filing with { Explanation = "" });
        Assert.NotNull(_firm.Apply(filing with { Explanation = "sent again" }).Replayed);
    }

    private void Questions(string code, Submission filing, string? sumsFrom = null)
    {
        if (sumsFrom is not null) _firm.Files("output", sumsFrom, 100);
        var outcome = _firm.Apply(filing with { Explanation = "", Key = $"{filing.Key}?" });
        Assert.Null(outcome.Change);
        Assert.True(outcome.Explainable);
        Assert.Contains(outcome.Problems, problem => problem.Code == code);
    }

    private void Takes(Submission filing)
    {
        var outcome = _firm.Apply(filing with { Explanation = "" });
        Assert.True(outcome.Change is not null, string.Join(' ', outcome.Problems.Select(problem => problem.Message.En)));
        Assert.Empty(outcome.Change.Flags);
    }
}
