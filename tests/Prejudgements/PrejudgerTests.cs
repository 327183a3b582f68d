using Monitor.Forecasting;

namespace Monitor.Tests.Prejudgements;

public sealed class PrejudgerTests
{
    [Theory]
    [InlineData("2026-02", "output")]
    [InlineData("2025-11", "output")]
    [InlineData("2025-12", "output")]
    [InlineData("2026-02", "employees")]
    public void Every_aggregate_is_the_sum_of_its_firms(string origin, string indicator)
    {
        var city = new InventedCity(30, indicator: indicator);
        var judged = city.Judge(origin, indicator);
        foreach (var (aggregate, firms) in city.Memberships().Where(one => one.Firms.Count > 0))
        {
            var sum = judged[aggregate.No];
            Check(sum.Year, one => one.Year);
            Check(sum.Quarter, one => one.Quarter);
            for (var i = 0; i < sum.Steps.Count; i++) Check(sum.Steps[i], one => one.Steps[i]);

            void Check(PrejudgedFigure whole, Func<Monitor.Prejudgements.Prejudgement, PrejudgedFigure> part)
            {
                Assert.Equal(whole.Mean, (double)firms.Sum(no => (decimal)part(judged[no]).Mean));
                Assert.Equal(whole.First, part(judged[firms[0]]).First);
            }
        }
    }

    [Fact]
    public void The_year_is_what_was_reported_and_what_is_to_come()
    {
        var judged = new InventedCity(12).Judge("2026-02")[InventedCity.City.No];
        Assert.Equal(judged.Year.Mean, judged.SoFar.Sum() + judged.Steps.Sum(step => step.Mean), 6);
        Assert.Equal(["2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12"], judged.Steps.Select(step => step.Last.ToString()));
        Assert.Equal(("2026-01..02", "2026-03"), (judged.Quarter.First.ToString(), judged.Quarter.Last.ToString()));
        Assert.Equal(judged.Quarter.Mean, judged.SoFar[0] + judged.Steps[0].Mean, 6);
    }

    [Fact]
    public void In_December_the_whole_next_year_is_judged()
    {
        var judged = new InventedCity(12, months: 34).Judge("2025-12")[1];
        Assert.Equal(11, judged.Steps.Count);
        Assert.Equal(("2026-01..02", "2026-12"), (judged.Year.First.ToString(), judged.Year.Last.ToString()));
        Assert.Empty(judged.SoFar);
        Assert.Equal(12, judged.Target!.MonthsLeft);
        // Nothing is reported yet: the growth that is aimed at is the growth that is required.
        Assert.Equal(judged.Target.Growth, judged.Target.RequiredGrowth!.Value, 6);
    }

    [Fact]
    public void A_stock_of_the_year_is_its_last_figure()
    {
        var judged = new InventedCity(12, indicator: "employees").Judge("2026-02", "employees")[1];
        Assert.Equal((judged.Steps[^1].Mean, judged.Steps[^1].Lo95, judged.Steps[^1].Hi80), (judged.Year.Mean, judged.Year.Lo95, judged.Year.Hi80));
    }

    [Fact]
    public void Intervals_hold_one_another_and_a_sum_is_no_wider_than_its_parts_together()
    {
        foreach (var judged in new InventedCity(40).Judge("2026-02").Values)
        {
            foreach (var figure in judged.Steps.Append(judged.Quarter).Append(judged.Year))
                Assert.True(figure.Lo95 <= figure.Lo80 && figure.Lo80 <= figure.Mean && figure.Mean <= figure.Hi80 && figure.Hi80 <= figure.Hi95);
            var together = judged.Steps.Sum(step => step.Hi95 - step.Mean);
            var alone = Math.Sqrt(judged.Steps.Sum(step => Math.Pow(step.Hi95 - step.Mean, 2)));
            Assert.InRange(judged.Year.Hi95 - judged.Year.Mean, alone - 0.01, together + 0.01);
        }
    }

    [Fact]
    public void What_comes_later_does_not_change_an_earlier_origin()
    {
        var (known, later) = (new InventedCity(), new InventedCity());
        for (var i = 0; i < 24; i++)
        {
            var months = InventedCity.Series(i, 30);
            known.Add(months);
            later.Add([.. months, 1e6, 0, 3 * months[^1], double.NaN, 5]);
        }

        Assert.Equivalent(known.Judge("2025-08"), later.Judge("2025-08"), strict: true);
    }

    [Fact]
    public void The_same_figures_give_the_same_judgement() => Assert.Equivalent(new InventedCity(25).Judge("2026-01"), new InventedCity(25).Judge("2026-01"), strict: true);

    [Fact]
    public void A_target_is_met_with_certainty_or_not_at_all_when_nothing_is_uncertain()
    {
        var judged = new InventedCity().Add([.. Enumerable.Repeat(100.0, 33), 115]).Judge("2025-12")[1];
        Assert.Equal(("yearlyOutputGrowth", "area:north", 10.0), (judged.Target!.Name, judged.Target.SetBy, judged.Target.Growth));
        Assert.InRange(judged.Target.Probability, 0, 1);
        var flat = new InventedCity().Add(Enumerable.Repeat(100.0, 34).ToList()).Judge("2025-12")[1];
        Assert.Equal(0, flat.Target!.Probability, 9);
        Assert.Equal(1320, flat.Target.Value);
        Assert.Equal(1200, flat.Year.Mean, 2);
        Assert.InRange(flat.Year.Hi95 - flat.Year.Lo95, 0, 0.1);
    }

    [Fact]
    public void The_probability_agrees_with_the_interval()
    {
        Assert.Equal(0.5, StudentTail.AtLeast(10, 10, 2, 3), 9);
        Assert.Equal(0.975, StudentTail.AtLeast(8, 10, 2, 3), 4);
        Assert.Equal(0.025, StudentTail.AtLeast(13, 10, 2, 3), 4);
        Assert.Equal(0.9, StudentTail.AtLeast(10 - (2 * 1.5332 / 2.7764), 10, 2, 3), 4);
        Assert.Equal((1, 0), (StudentTail.AtLeast(10, 10, 0, 0), StudentTail.AtLeast(10.1, 10, 0, 0)));
    }

    [Fact]
    public void Growth_required_of_the_months_left_makes_the_year_meet_its_target()
    {
        foreach (var (no, judged) in new InventedCity(10).Judge("2026-02"))
        {
            if (judged.Target is not { RequiredGrowth: { } required } target) continue;
            var left = judged.Steps.Sum(step => step.Prior!.Value);
            Assert.Equal(target.Value, judged.SoFar.Sum() + (left * (1 + (required / 100))), 2);
            Assert.Equal(10, target.MonthsLeft);
            Assert.True(no > 0);
        }
    }

    [Fact]
    public void A_target_met_already_requires_nothing()
    {
        double[] months = [.. Enumerable.Repeat(10.0, 22), .. Enumerable.Repeat(10.0, 10), .. Enumerable.Repeat(10.0, 2), 50_000, 50_000];
        var judged = new InventedCity().Add(months).Judge("2026-01..02")[1];
        Assert.Equal(-100, judged.Target!.RequiredGrowth);
        Assert.Equal(1, judged.Target.Probability, 3);
    }

    [Fact]
    public void Without_a_positive_base_there_is_neither_growth_nor_target()
    {
        double[] losses = [.. Enumerable.Range(0, 36).Select(month => -100.0 - (month % 4))];
        var judged = new InventedCity().Add(losses, "profit").Judge("2026-02", "profit")[1];
        Assert.Null(judged.Year.Yoy);
        Assert.Null(judged.Target);
        Assert.True(judged.Year.Mean < -1000);
        var stopped = new InventedCity().Add(new double[36]).Judge("2026-02")[1];
        Assert.Equal((0, 0, null, null), (stopped.Year.Mean, stopped.Year.Hi95, stopped.Year.Yoy, stopped.Target));
    }

    [Fact]
    public void A_late_firm_is_completed_and_that_is_told()
    {
        var months = InventedCity.Series(3, 36);
        var late = new InventedCity().Add([.. months[..33]]).Judge("2026-02")[1];
        // November and December lie before the year that is judged; January-February is one period of it.
        Assert.Equal(1, late.Estimated);
        Assert.True(late.SoFar[0] > 0);
        Assert.True(late.Year.Hi95 - late.Year.Mean > late.Steps[^1].Hi95 - late.Steps[^1].Mean);
        Assert.Equal(0, new InventedCity().Add(months).Judge("2026-02")[1].Estimated);
    }

    [Fact]
    public void Output_is_not_expected_below_zero_and_a_firm_silent_for_a_year_is_not_judged()
    {
        var city = new InventedCity().Add([.. Enumerable.Range(0, 36).Select(month => Math.Max(0.5, 350.0 - (10 * month)))]).Add(InventedCity.Series(1, 20));
        var judged = city.Judge("2026-02");
        Assert.All(judged[1].Steps, step => Assert.True(step is { Mean: >= 0, Lo95: >= 0 }));
        Assert.False(judged.ContainsKey(2));
        Assert.Equal(judged[1].Year.Mean, judged[InventedCity.City.No].Year.Mean);
    }

    [Fact]
    public void Growth_of_an_aggregate_is_that_of_the_firms_present_in_both_years()
    {
        var city = new InventedCity().Add(Enumerable.Repeat(100.0, 36).ToList()).Add(Enumerable.Repeat(900.0, 3).ToList(), from: "2025-12");
        var area = city.Judge("2026-02")[InventedCity.AreaOf("north").No];
        Assert.Equal(0, area.Year.Yoy!.Value, 6);
        Assert.Equal(1200, area.Year.Prior);
        Assert.True(area.Year.Mean > 10_000);
    }
}
