namespace Monitor.Tests.Scenarios;

/// <summary>Every kind of rule.</summary>
public sealed class KindScenarios
{
    [Fact]
    public void Year_to_date_growth_takes_the_reported_base() => Scenario.Play(
        """
        rule ytd ytdYoy output below blue -10 clear -5
        2025-03: output 90 ytd base 100 => ytd blue since 2025-03
        2025-04: output 200 ytd base 205 => nothing
        """);

    [Fact]
    public void A_ratio_is_judged_by_its_value_and_grows_in_points() => Scenario.Play(
        """
        rule ratio level sales_ratio below yellow 80 clear 85
        rule points yoy sales_ratio below blue -10 clear -5
        files output 2024-03 100 100
        files sales 2024-03 95 95
        2025-03: output 100, sales 79 => ratio yellow since 2025-03; points blue since 2025-03
        2025-04: output 100, sales 96 => nothing
        """);

    [Fact]
    public void Consecutive_falls_are_counted_and_one_rise_ends_them() => Scenario.Play(
        """
        rule falls consecutiveFalls output above blue 2 yellow 3 clear 1
        files output 2024-03 100 100 100 100 100
        2025-03: output 99 => nothing
        2025-04: output 99 => falls blue since 2025-04
        2025-05: output 99 => falls yellow since 2025-04
        2025-06: output 101 => nothing
        """);

    [Fact]
    public void Month_on_month_is_never_told_across_January_and_February() => Scenario.Play(
        """
        rule month mom output below blue -30 clear -5
        2024-12: output 100
        2025-01: output 30 => nothing                       # a lone January
        2025-02: output 30 => nothing                       # January and February are one
        2025-03: output 40 => nothing                       # nor March against them
        2025-04: output 20 => month blue since 2025-04
        2025-05: output 20 => nothing
        """);

    [Fact]
    public void January_and_February_are_judged_together_wherever_the_festival_falls() => Scenario.Play(
        """
        rule fall yoy output below blue -10 clear -5
        2024-01: output 120
        2024-02: output 60                                  # the festival was in February
        2025-01: output 60 => nothing                       # a lone January, half of last year's, is no evidence
        2025-02: output 118 => nothing                      # together: 178 against 180
        2026-01: output 60
        2026-02: output 60 => fall blue since 2026-01..02
        """);

    [Fact]
    public void Distance_from_the_forecast_interval_raises_on_a_surprise_that_growth_alone_forgives() => Scenario.Play(
        """
        rule surprise forecastDistance output below blue -1 orange -3 clear -1
        files output 2023-03 100 102 98 101 99 100 103 97 100 101
        files output 2024-03 101 101 99 102 98 101 102 98 101 100
        2025-03: output 100 => nothing
        2025-04: output 80 => surprise orange since 2025-04
        2025-05: output 100 => nothing
        """);

    [Fact]
    public void A_slow_drift_is_seen_by_both_charts_before_a_threshold_sees_it() => Scenario.Play(
        """
        rule sum cusum output above blue 4 x1 clear 1 baseline 6
        rule mean ewma output below blue -2.7 x1 clear -1 baseline 6
        rule plain yoy output below blue -10 clear -5
        files output 2023-03 100 100 100 100 100 100 100 100 100 100
        files output 2024-03 105 104 106 105 104 106
        2024-09: output 103 => nothing
        2024-10: output 102
        2024-11: output 101 => sum blue since 2024-11; mean blue since 2024-11
        """);

    [Fact]
    public void Output_up_while_electricity_is_down_is_a_divergence() => Scenario.Play(
        """
        rule query divergence output above blue 40 clear 20 other electricity
        files output 2024-03 100 100
        files electricity 2024-03 50 50
        2025-03: output 120, electricity 30 => query blue since 2025-03
        2025-04: output 120, electricity 58 => nothing
        """);
}
