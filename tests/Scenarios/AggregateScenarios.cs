namespace Monitor.Tests.Scenarios;

/// <summary>Areas and the city.</summary>
public sealed class AggregateScenarios
{
    [Fact]
    public void An_area_is_judged_once_enough_of_its_weight_has_reported() => Scenario.Play(
        """
        firms F1 F2 F3
        rule area yoy output below blue -10 clear 0 of area coverage 0.6 closes 20
        2025-05: F1 output 100, F2 output 100, F3 output 100
        2026-05: F1 output 50 => nothing                    # a third of last year's total
        2026-05: F2 output 50 => north/area blue since 2026-05
        2026-05: F3 output 300 => nothing                   # the rest turns it
        """);

    [Fact]
    public void A_period_that_closes_is_judged_with_what_there_is() => Scenario.Play(
        """
        firms F1 F2 F3
        rule area yoy output below blue -10 clear 0 of area coverage 0.9 closes 20
        2025-05: F1 output 100, F2 output 100, F3 output 100
        2026-05: F1 output 50
        on 2026-06-19 => nothing
        on 2026-06-20 => north/area blue since 2026-05 by closing
        """);

    [Fact]
    public void Growth_is_that_of_the_firms_present_in_both_years() => Scenario.Play(
        """
        firms F1 F2 F3@2026-01-01..
        rule area yoy output below blue -10 clear 0 of area coverage 0 closes 20
        2025-05: F1 output 100, F2 output 100
        2026-05: F1 output 80, F2 output 80, F3 output 900 => north/area blue since 2026-05
        """);

    [Fact]
    public void A_share_of_firms_that_fall_needs_no_large_one_among_them() => Scenario.Play(
        """
        firms F1 F2 F3 F4
        rule share shareFalling output above blue 50 red 100 clear 40 of city coverage 0 closes 20
        2025-05: F1 output 900, F2 output 10, F3 output 10, F4 output 10
        2026-05: F1 output 999, F2 output 9, F3 output 9, F4 output 9 => city/share blue since 2026-05
        """);

    [Fact]
    public void A_correction_of_one_firm_withdraws_what_the_area_had_raised() => Scenario.Play(
        """
        firms F1 F2
        rule area yoy output below blue -10 clear 0 of area coverage 0 closes 20
        2025-05: F1 output 100, F2 output 100
        2026-05: F1 output 10, F2 output 110 => north/area blue since 2026-05
        2026-05: F1 output 100 => nothing
        """);

    [Fact]
    public void An_edit_carries_an_areas_episode_on_and_a_retirement_ends_it_at_once() => Scenario.Play(
        """
        firms F1 F2
        rule area yoy output below blue -10 clear 0 of area coverage 0 closes 20
        2025-05: F1 output 100, F2 output 100
        2026-05: F1 output 80, F2 output 80 => north/area blue since 2026-05
        rule area yoy output below blue -5 red -15 clear 0 of area coverage 0 closes 20
        expect north/area red since 2026-05
        rule area yoy output below red -40 clear -30 of area coverage 0 closes 20
        expect nothing
        rule area yoy output below blue -5 clear 0 of area coverage 0 closes 20
        expect north/area blue since 2026-05
        retire area
        expect nothing
        """);

    [Fact]
    public void A_dropped_window_silences_an_area_and_the_firms_in_it_go_on() => Scenario.Play(
        """
        firms F1 F2
        rule fall yoy output below blue -10 clear 0
        rule area yoy output below blue -10 clear 0 of area coverage 0 closes 20
        drop area 2026-05-01 2026-05-31 of area
        2025-05: F1 output 100, F2 output 100
        2026-05: F1 output 50, F2 output 110 => fall blue since 2026-05
        """);

    [Fact]
    public void A_target_gap_is_growth_to_date_less_the_years_target() => Scenario.Play(
        """
        firms F1 F2
        rule gap targetGap sales below blue -3 red -20 clear 0 of area coverage 0 closes 20 target outputGrowth
        2023-01..02: F1 sales 100, F2 sales 100
        2024-01..02: F1 sales 105, F2 sales 105 => north/gap blue since 2024-01..02   # 5 % against a target of 10 %
        2024-01..02: F2 sales 140 => nothing
        """);
}
