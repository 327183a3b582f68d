namespace Monitor.Tests.Enterprises;

/// <summary>What a submission is refused for, and that a refusal changes nothing.</summary>
public sealed class SubmissionTests
{
    private readonly Firm _firm = new(A.Level("output").Below().Red(10));

    [Fact]
    public void An_accepted_submission_makes_the_next_version()
    {
        var change = _firm.Apply(A.Filing("2026-03", A.Reading("output", 5), A.Reading("sales", 4))).Change!;
        Assert.Equal((1, 1, 2, 0, 1), (change.Subject, change.Version, change.Stamp.Readings, change.Stamp.Revised, change.Stamp.Transitions));
        Assert.Equal(2, _firm.Apply(A.Filing("2026-04", A.Reading("output", 50))).Change!.Version);
    }

    [Fact]
    public void Figures_are_kept_in_the_first_unit_of_the_catalogue()
    {
        var change = _firm.Apply(A.Filing("2026-03", new SubmittedReading("output", 12.5, "万元", Basis.Period, 10))).Change!;
        Assert.Equal((125, 100), (change.Readings[0].Value, change.Readings[0].Base));
    }

    [Fact]
    public void Minus_zero_is_kept_as_zero() =>
        Assert.False(double.IsNegative(_firm.Apply(A.Filing("2026-03", A.Reading("output", -0.0))).Change!.Readings[0].Value));

    [Fact]
    public void An_unknown_indicator_is_refused() =>
        Refuses(A.Filing("2026-03", new SubmittedReading("outptu", 1, "千元")), "indicator.unknown", "/readings/0/indicator");

    [Fact]
    public void A_computed_indicator_is_refused() =>
        Refuses(A.Filing("2026-03", A.Reading("output", 1), new SubmittedReading("sales_ratio", 90, "%")), "indicator.derived", "/readings/1/indicator");

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1e16)]
    public void What_is_no_number_is_refused(double value)
    {
        Refuses(A.Filing("2026-03", A.Reading("output", value)), "value.notNumber", "/readings/0/value");
        Refuses(A.Filing("2026-03", A.Reading("output", 1, reportedBase: value)), "value.notNumber", "/readings/0/base");
    }

    [Theory]
    [InlineData("元", "unit.unknown")]
    [InlineData("", "unit.missing")]
    public void A_unit_is_never_assumed(string unit, string code) =>
        Refuses(A.Filing("2026-03", new SubmittedReading("output", 1, unit)), code, "/readings/0/unit");

    [Fact]
    public void A_period_that_has_not_begun_in_the_bureaus_time_zone_is_refused()
    {
        // 16:30 UTC on the last of June is the first of July in the bureau.
        _firm.Clock.Advance(new DateTimeOffset(2026, 6, 30, 15, 30, 0, TimeSpan.Zero) - FakeClock.Start);
        Refuses(A.Filing("2026-07", A.Reading("output", 1)), "period.future", "/period");
        _firm.Clock.Advance(TimeSpan.FromHours(1));
        Assert.NotNull(_firm.Apply(A.Filing("2026-07", A.Reading("output", 11))).Change);
    }

    [Theory]
    [InlineData("revenue", "2026-01", Basis.Period, "period.january")]
    [InlineData("revenue", "2026-01", Basis.YearToDate, "period.january")]
    [InlineData("revenue", "2026-02", Basis.Period, "period.january")]
    [InlineData("orders", "2026-01..02", Basis.Period, "period.joint")]
    public void January_is_filed_as_the_form_says(string indicator, string period, Basis basis, string code) =>
        Refuses(A.Filing(period, A.Reading(indicator, 1, basis)), code, "/period");

    [Fact]
    public void Abroad_January_is_a_month_like_any_other()
    {
        var abroad = new Firm(A.Model(), A.Profile() with { SpringFestival = false });
        Assert.NotNull(abroad.Apply(A.Filing("2026-01", A.Reading("revenue", 1))).Change);
        Assert.Equal("period.joint", abroad.Apply(A.Filing("2026-01..02", A.Reading("output", 1))).Problems[0].Code);
    }

    [Theory]
    [InlineData("employees", "2026-03")]
    [InlineData("utilisation", "2026-03")]
    [InlineData("electricity_daily", "2026-03-15")]
    public void What_does_not_add_up_over_the_year_has_no_year_to_date(string indicator, string period) =>
        Refuses(A.Filing(period, A.Reading(indicator, 1, Basis.YearToDate)), "basis.notCumulated", "/readings/0/basis");

    [Theory]
    [InlineData("output", "2026-03-15")]
    [InlineData("output", "2026-03-T1")]
    [InlineData("electricity_daily", "2026-03")]
    [InlineData("output_tenday", "2026-03-15")]
    public void A_figure_is_filed_at_its_indicators_frequency(string indicator, string period) =>
        Refuses(A.Filing(period, A.Reading(indicator, 1)), "period.kind", "/readings/0/indicator");

    [Fact]
    public void An_indicator_stands_once_on_each_basis()
    {
        Refuses(A.Filing("2026-03", A.Reading("output", 10), A.Reading("output", 11)), "reading.twice", "/readings/1");
        Assert.NotNull(_firm.Apply(A.Filing("2026-03", A.Reading("output", 10), A.Reading("output", 30, Basis.YearToDate))).Change);
    }

    [Fact]
    public void Figures_stated_in_the_future_are_refused_save_for_clock_skew()
    {
        var now = _firm.Clock.GetUtcNow();
        Refuses(A.Filing("2026-03", A.Reading("output", 1)) with { AsOf = now.AddMinutes(20) }, "asOf.future", "/asOf");
        Assert.NotNull(_firm.Apply(A.Filing("2026-03", A.Reading("output", 11)) with { AsOf = now.AddMinutes(4) }).Change);
    }

    [Fact]
    public void A_submission_without_readings_is_refused() => Refuses(A.Filing("2026-03") with { Key = "k" }, "readings.missing", "/readings");

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_key_is_needed(string key) => Refuses(A.Filing("2026-03", A.Reading("output", 1)) with { Key = key }, "key.missing", "/key");

    [Fact]
    public void A_key_has_at_most_200_characters()
    {
        Refuses(A.Filing("2026-03", A.Reading("output", 1)) with { Key = new('k', 201) }, "key.missing", "/key");
        Assert.NotNull(_firm.Apply(A.Filing("2026-03", A.Reading("output", 11)) with { Key = new('k', 200) }).Change);
    }

    // PostgreSQL stores neither NUL nor half a surrogate pair: one such key failed the commit of every enterprise in its group.
    [Theory]
    [InlineData(0)]
    [InlineData(0xd83d)]
    public void Text_that_no_database_can_hold_is_refused(int character)
    {
        var text = ((char)character).ToString();
        Refuses(A.Filing("2026-03", A.Reading("output", 1)) with { Key = $"k{text}" }, "text.invalid", "/key");
        Refuses(A.Filing("2026-03", A.Reading("output", 1)) with { By = text }, "text.invalid", "/by");
        Refuses(A.Filing("2026-03", A.Reading("output", 1)) with { Why = text }, "text.invalid", "/why");
        Refuses(A.Filing("2026-03", A.Reading("output", 1)) with { Explanation = text }, "text.invalid", "/explanation");
    }

    [Fact]
    public void An_explanation_has_at_most_4000_characters()
    {
        Refuses(A.Filing("2026-03", A.Reading("output", 1)) with { Explanation = new('e', 4001) }, "note.long", "/explanation");
        Assert.NotNull(_firm.Apply(A.Filing("2026-03", A.Reading("output", 11)) with { Explanation = new('e', 4000) }).Change);
    }

    [Theory]
    [InlineData("2025-02", false)]
    [InlineData("2025-03", true)]
    [InlineData("2025-09", true)]
    [InlineData("2025-10", false)]
    public void An_enterprise_files_for_periods_in_which_it_is_on_the_roster(string period, bool accepted)
    {
        var firm = new Firm(A.Model(), A.Profile() with { From = new(2025, 3, 15), To = new(2025, 9, 30) });
        var outcome = firm.Apply(A.Filing(period, A.Reading("output", 1)));
        Assert.Equal(accepted, outcome.Change is not null);
        if (!accepted) Assert.Equal("roster.outside", outcome.Problems[0].Code);
    }

    [Fact]
    public void Every_problem_is_told_at_once()
    {
        var outcome = _firm.Apply(A.Filing("2027-01", new("nothing", 1, "千元"), A.Reading("output", double.NaN)) with { Key = "" });
        Assert.Equal(["key.missing", "period.future", "indicator.unknown", "value.notNumber"], outcome.Problems.Select(problem => problem.Code));
        Assert.All(outcome.Problems, problem => Assert.True(problem.Message.Zh.Length > 0 && problem.Message.En.Length > 0));
    }

    [Fact]
    public void The_same_key_with_the_same_content_is_answered_again_and_not_applied()
    {
        var filing = A.Filing("2026-03", A.Reading("output", 5));
        var first = _firm.Apply(filing).Change!.ToReceipt("F1");
        var again = _firm.Apply(filing);
        Assert.Null(again.Change);
        Assert.Equal(first with { Replayed = true }, again.Replayed);
        Assert.Equal(1, _firm.State.Version);
    }

    [Fact]
    public void The_same_key_with_other_content_is_refused()
    {
        var filing = A.Filing("2026-03", A.Reading("output", 50)) with { Key = "march" };
        _firm.Apply(filing);
        Submission[] others =
        [
            filing with { Readings = [A.Reading("output", 51)] },
            filing with { Readings = [A.Reading("output", 50, reportedBase: 40)] },
            filing with { Readings = [A.Reading("output", 50, Basis.YearToDate)] },
            filing with { Readings = [A.Reading("output", 50), A.Reading("sales", 50)] },
            filing with { Period = A.Period("2026-04") },
            filing with { By = "another" },
            filing with { Why = "a reason" },
            filing with { AsOf = FakeClock.Start },
        ];
        Assert.All(others, other => Refuses(other, "key.taken", "/key"));
    }

    private void Refuses(Submission submission, string code, string where)
    {
        var (version, episodes, before) = (_firm.State.Version, _firm.State.EpisodeCount, _firm.Value("output", "2026-03"));
        var outcome = _firm.Apply(submission);
        var problem = Assert.Single(outcome.Problems);
        Assert.Equal((code, where), (problem.Code, problem.Where));
        Assert.Null(outcome.Change);
        Assert.Equal((version, episodes, before), (_firm.State.Version, _firm.State.EpisodeCount, _firm.Value("output", "2026-03")));
    }
}
