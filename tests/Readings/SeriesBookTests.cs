namespace Monitor.Tests.Readings;

public sealed class SeriesBookTests
{
    [Fact]
    public void A_period_is_the_difference_of_two_years_to_date()
    {
        var firm = new Firm().FilesYearToDate("output", "2025-02", 200).FilesYearToDate("output", "2025-03", 320).FilesYearToDate("output", "2025-04", 450);
        Assert.Equal(200, firm.Value("output", "2025-01..02"));
        Assert.Equal(120, firm.Value("output", "2025-03"));
        Assert.Equal(130, firm.Value("output", "2025-04"));
    }

    [Fact]
    public void A_year_to_date_is_the_sum_of_its_periods()
    {
        var firm = new Firm().FilesMonths("output", "2025-01", 100, 90, 120);
        Assert.Equal(190, firm.YearToDate("output", "2025-01..02"));
        Assert.Equal(310, firm.YearToDate("output", "2025-03"));
    }

    [Fact]
    public void A_year_to_date_with_a_hole_is_missing_until_one_is_filed()
    {
        var firm = new Firm().FilesMonths("output", "2025-01", 100, 90, double.NaN, 110);
        Assert.Equal(double.NaN, firm.YearToDate("output", "2025-04"));
        firm.FilesYearToDate("output", "2025-04", 420);
        Assert.Equal(420, firm.YearToDate("output", "2025-04"));
        Assert.Equal(110, firm.Value("output", "2025-04"));
    }

    [Fact]
    public void A_filed_period_goes_before_the_difference()
    {
        var firm = new Firm().FilesYearToDate("output", "2025-03", 300).FilesYearToDate("output", "2025-04", 400).Files("output", "2025-04", 95);
        Assert.Equal(95, firm.Value("output", "2025-04"));
        Assert.Equal(400, firm.YearToDate("output", "2025-04"));
    }

    [Fact]
    public void A_difference_without_the_year_to_date_before_is_missing() =>
        Assert.Equal(double.NaN, new Firm().FilesYearToDate("output", "2025-04", 400).Value("output", "2025-04"));

    [Theory]
    [InlineData("output", 190)]
    [InlineData("employees", 90)]
    [InlineData("utilisation", 95)]
    public void January_February_adds_up_a_flow_ends_a_stock_and_averages_a_ratio(string indicator, double both) =>
        Assert.Equal(both, new Firm().FilesMonths(indicator, "2025-01", 100, 90).Value(indicator, "2025-01..02"));

    [Theory]
    [InlineData("output", double.NaN, 90)]
    [InlineData("output", 100, double.NaN)]
    [InlineData("employees", 100, double.NaN)]
    [InlineData("utilisation", 100, double.NaN)]
    public void One_of_the_two_months_is_not_both(string indicator, double january, double february) =>
        Assert.Equal(double.NaN, new Firm().FilesMonths(indicator, "2025-01", january, february).Value(indicator, "2025-01..02"));

    [Fact]
    public void January_February_filed_as_one_goes_before_the_two_months() =>
        Assert.Equal(185, new Firm().FilesMonths("output", "2025-01", 100, 90).Files("output", "2025-01..02", 185).Value("output", "2025-01..02"));

    [Fact]
    public void A_combined_indicator_may_be_filed_as_the_year_to_date_of_February()
    {
        var firm = new Firm().FilesYearToDate("revenue", "2025-02", 210).FilesYearToDate("revenue", "2025-03", 330);
        Assert.Equal(210, firm.Value("revenue", "2025-01..02"));
        Assert.Equal(210, firm.YearToDate("revenue", "2025-01..02"));
        Assert.Equal(120, firm.Value("revenue", "2025-03"));
    }

    [Fact]
    public void Year_on_year_compares_with_last_years_own_figure()
    {
        var comparison = new Firm().Files("output", "2024-03", 100).Files("output", "2025-03", 88).YearOnYear("output", "2025-03");
        Assert.Equal((88, 100, -12, false), (comparison.Value, comparison.Base, comparison.Growth, comparison.BaseReported));
    }

    [Fact]
    public void A_reported_base_goes_before_last_years_own_figure()
    {
        var comparison = new Firm().Files("output", "2024-03", 100).Files("output", "2025-03", 88, reportedBase: 80).YearOnYear("output", "2025-03");
        Assert.Equal((80, 10, true), (comparison.Base, comparison.Growth, comparison.BaseReported));
    }

    [Fact]
    public void A_reported_base_of_a_period_is_the_difference_of_two_reported_to_date()
    {
        var comparison = new Firm().FilesYearToDate("output", "2025-03", 300, 280).FilesYearToDate("output", "2025-04", 420, 380).YearOnYear("output", "2025-04");
        Assert.Equal((120, 100, 20, true), (comparison.Value, comparison.Base, comparison.Growth, comparison.BaseReported));
    }

    [Fact]
    public void January_February_takes_the_bases_of_its_two_months()
    {
        var firm = new Firm().Files("output", "2025-01", 100, reportedBase: 80).Files("output", "2025-02", 100, reportedBase: 120);
        Assert.Equal((200, true), (firm.YearOnYear("output", "2025-01..02").Base, firm.YearOnYear("output", "2025-01..02").BaseReported));
        Assert.Equal(0, firm.YearOnYear("output", "2025-01..02").Growth);
    }

    [Fact]
    public void January_February_of_a_stock_takes_the_base_of_February()
    {
        var firm = new Firm().Files("employees", "2025-01", 100, reportedBase: 80).Files("employees", "2025-02", 110, reportedBase: 100);
        Assert.Equal((110, 100), (firm.YearOnYear("employees", "2025-01..02").Value, firm.YearOnYear("employees", "2025-01..02").Base));
    }

    // The mean of two months was compared with February's base alone.
    [Fact]
    public void January_February_of_a_ratio_compares_the_mean_with_the_mean_of_the_bases()
    {
        var firm = new Firm().Files("utilisation", "2025-01", 70, reportedBase: 60).Files("utilisation", "2025-02", 80, reportedBase: 80);
        var comparison = firm.YearOnYear("utilisation", "2025-01..02");
        Assert.Equal((75, 70, 5, true), (comparison.Value, comparison.Base, comparison.Growth, comparison.BaseReported));
    }

    [Fact]
    public void Year_to_date_on_year_prefers_the_reported_base_to_date()
    {
        var firm = new Firm().FilesMonths("output", "2024-01", 50, 50, 50).FilesYearToDate("output", "2025-03", 180, 200);
        var comparison = firm.YearToDateOnYear("output", "2025-03");
        Assert.Equal((180, 200, -10, true), (comparison.Value, comparison.Base, comparison.Growth, comparison.BaseReported));
    }

    [Fact]
    public void Year_to_date_on_year_adds_reported_and_own_bases_of_its_periods()
    {
        var firm = new Firm().FilesMonths("output", "2024-01", 50, 50, 50).FilesMonths("output", "2025-01", 50, 50).Files("output", "2025-03", 60, reportedBase: 100);
        var comparison = firm.YearToDateOnYear("output", "2025-03");
        Assert.Equal((160, 200, -20, true), (comparison.Value, comparison.Base, comparison.Growth, comparison.BaseReported));
    }

    [Fact]
    public void Year_to_date_on_year_falls_back_to_what_was_filed_to_date_last_year()
    {
        var firm = new Firm().FilesYearToDate("output", "2024-05", 500).FilesYearToDate("output", "2025-05", 450);
        Assert.Equal((500, -10, false), (firm.YearToDateOnYear("output", "2025-05").Base, firm.YearToDateOnYear("output", "2025-05").Growth, firm.YearToDateOnYear("output", "2025-05").BaseReported));
    }

    [Fact]
    public void A_ratio_grows_in_points() =>
        Assert.Equal(-6, new Firm().Files("utilisation", "2024-04", 80).Files("utilisation", "2025-04", 74).YearOnYear("utilisation", "2025-04").Growth);

    [Theory]
    [InlineData(0)]
    [InlineData(-50)]
    public void From_a_base_of_zero_or_less_no_growth_can_be_told(double lastYear)
    {
        var comparison = new Firm().Files("profit", "2024-04", lastYear).Files("profit", "2025-04", 30).YearOnYear("profit", "2025-04");
        Assert.Equal((30, lastYear, double.NaN), (comparison.Value, comparison.Base, comparison.Growth));
    }

    [Fact]
    public void Zero_is_a_figure_and_missing_is_not_zero()
    {
        var firm = new Firm().Files("output", "2024-04", 100).Files("output", "2024-05", 100).Files("output", "2025-04", 0);
        Assert.Equal(-100, firm.YearOnYear("output", "2025-04").Growth);
        Assert.Equal(double.NaN, firm.YearOnYear("output", "2025-05").Growth);
        Assert.Equal(double.NaN, firm.Value("sales", "2025-04"));
    }

    [Fact]
    public void Month_on_month_never_crosses_January_February()
    {
        var firm = new Firm().FilesMonths("output", "2024-12", 100, 100, 100, 100, 90);
        Assert.Equal(double.NaN, firm.MonthOnMonth("output", "2025-01..02").Growth);
        Assert.Equal(double.NaN, firm.MonthOnMonth("output", "2025-03").Growth);
        Assert.Equal(-10, firm.MonthOnMonth("output", "2025-04").Growth);
    }

    [Fact]
    public void A_day_compares_with_the_day_of_last_year_and_the_last_of_February_with_the_28th()
    {
        var firm = new Firm().Files("electricity_daily", "2023-02-28", 10).Files("electricity_daily", "2024-02-29", 12);
        Assert.Equal(20, firm.YearOnYear("electricity_daily", "2024-02-29").Growth);
    }

    [Fact]
    public void A_ten_day_compares_with_the_ten_day_before() =>
        Assert.Equal(50, new Firm().Files("output_tenday", "2025-12-T3", 10).Files("output_tenday", "2026-01-T1", 15).MonthOnMonth("output_tenday", "2026-01-T1").Growth);
}
