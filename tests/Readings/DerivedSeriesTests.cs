namespace Monitor.Tests.Readings;

/// <summary>Ratios as domain practice defines them.</summary>
public sealed class DerivedSeriesTests
{
    [Fact]
    public void Sales_ratio_is_sales_by_output() =>
        Assert.Equal(95, new Firm().Files("output", "2025-03", 200).Files("sales", "2025-03", 190).Value("sales_ratio", "2025-03"));

    [Fact]
    public void Sales_ratio_of_January_February_is_of_both_months_together() =>
        Assert.Equal(90, new Firm().FilesMonths("output", "2025-01", 100, 100).FilesMonths("sales", "2025-01", 70, 110).Value("sales_ratio", "2025-01..02"));

    [Fact]
    public void Margin_is_profit_by_revenue_of_the_year_to_date()
    {
        var firm = new Firm().Files("revenue", "2025-01..02", 100).Files("revenue", "2025-03", 100).Files("profit", "2025-01..02", 10).Files("profit", "2025-03", -4);
        Assert.Equal(10, firm.Value("margin", "2025-01..02"));
        Assert.Equal(3, firm.Value("margin", "2025-03"));
    }

    [Fact]
    public void Debt_ratio_is_liabilities_by_assets() =>
        Assert.Equal(60, new Firm().Files("assets", "2025-03", 500).Files("liabilities", "2025-03", 300).Value("debt_ratio", "2025-03"));

    [Fact]
    public void Output_per_kwh_is_in_yuan() // 千元 by 万千瓦时: a tenth of a yuan each
        => Assert.Equal(12.5, new Firm().Files("output", "2025-03", 1000).Files("electricity", "2025-03", 8).Value("output_per_kwh", "2025-03"));

    [Fact]
    public void Turnover_days_are_360_times_average_balance_by_cost_to_date_times_months_by_12()
    {
        var firm = new Firm().Files("stock", "2024-12", 80).Files("stock", "2025-03", 120).FilesYearToDate("cost", "2025-03", 300);
        Assert.Equal(360 * ((80 + 120) / 2.0) / 300 * 3 / 12, firm.Value("stock_days", "2025-03"), 1e-9);
    }

    [Fact]
    public void Turnover_days_of_January_February_count_two_months()
    {
        var firm = new Firm().Files("stock", "2024-12", 80).Files("stock", "2025-01..02", 120).Files("cost", "2025-01..02", 200);
        Assert.Equal(360 * 100 / 200.0 * 2 / 12, firm.Value("stock_days", "2025-01..02"), 1e-9);
    }

    [Fact]
    public void Turnover_days_use_the_present_balance_when_the_years_start_is_not_known()
    {
        var firm = new Firm().Files("stock", "2025-03", 120).FilesYearToDate("cost", "2025-03", 300);
        Assert.Equal(360 * 120 / 300.0 * 3 / 12, firm.Value("stock_days", "2025-03"), 1e-9);
    }

    [Fact]
    public void A_ratio_grows_on_the_ratio_of_last_year_in_points()
    {
        var firm = new Firm().Files("output", "2024-03", 200).Files("sales", "2024-03", 190).Files("output", "2025-03", 100).Files("sales", "2025-03", 90);
        var comparison = firm.YearOnYear("sales_ratio", "2025-03");
        Assert.Equal((90, 95, -5), (comparison.Value, comparison.Base, comparison.Growth));
    }

    [Fact]
    public void A_ratio_lacks_what_one_of_its_parts_lacks()
    {
        var firm = new Firm().Files("output", "2025-03", 200);
        Assert.Equal(double.NaN, firm.Value("sales_ratio", "2025-03"));
        Assert.Equal(double.NaN, firm.Value("stock_days", "2025-03"));
    }

    [Fact]
    public void A_ratio_to_nothing_is_missing_not_infinite() =>
        Assert.Equal(double.NaN, new Firm().Files("output", "2025-03", 0).Files("sales", "2025-03", 10).Value("sales_ratio", "2025-03"));
}
