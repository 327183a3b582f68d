namespace Monitor.Tests.Scenarios;

/// <summary>Late and corrected figures, and the calendar's odd places.</summary>
public sealed class RevisionScenarios
{
    [Fact]
    public void A_revision_clears_what_should_not_have_been() => Scenario.Play(
        """
        rule fall yoy output below blue -10 clear -5
        files output 2024-03 100 100
        2025-03: output 50 => fall blue since 2025-03
        2025-03: output 99 => nothing
        """);

    [Fact]
    public void A_revision_raises_what_had_been_hidden() => Scenario.Play(
        """
        rule fall yoy output below blue -10 x2 clear -5
        files output 2024-03 100 100
        2025-03: output 99
        2025-04: output 80 => nothing
        2025-03: output 80 => fall blue since 2025-03 by revision
        """);

    [Fact]
    public void A_late_figure_is_judged_with_those_after_it() => Scenario.Play(
        """
        rule fall yoy output below blue -10 x3 clear -5
        files output 2024-03 100 100 100
        2025-03: output 80
        2025-05: output 80 => nothing
        2025-04: output 80 => fall blue since 2025-03 by revision
        """);

    [Fact]
    public void A_revised_base_of_last_year_changes_this_years_growth() => Scenario.Play(
        """
        rule fall yoy output below blue -10 clear -5
        2024-03: output 100
        2025-03: output 80 => fall blue since 2025-03
        2024-03: output 80 => nothing
        """);

    [Fact]
    public void A_year_end_is_a_period_like_any_other() => Scenario.Play(
        """
        rule fall yoy output below blue -10 x2 clear -5
        files output 2023-12 100
        files output 2024-01 50 50
        2024-12: output 80 => nothing
        2025-01: output 40 => nothing
        2025-02: output 40 => fall blue since 2024-12
        """);

    [Fact]
    public void The_29th_of_February_compares_with_the_28th() => Scenario.Play(
        """
        rule day yoy electricity_daily below blue -10 clear -5
        2023-02-28: electricity_daily 100
        2024-02-29: electricity_daily 80 => day blue since 2024-02-29
        """);
}
