namespace Monitor.Tests.Scenarios;

/// <summary>Forms that are not filed. A production form is due on the 10th of the next month, or on the next workday.</summary>
public sealed class DeadlineScenarios
{
    private const string Chased = "rule chase notReported output above blue 1 yellow 3 orange 5 red 10 clear 1 form production\n";

    [Fact]
    public void A_missing_form_is_chased_by_workdays_and_ends_with_its_filing() => Scenario.Play(Chased +
        """
        form production 2025-12 2026-02
        on 2026-04-10 => nothing                            # due today
        on 2026-04-13 => chase blue since 2026-03           # Monday: one workday, not three days
        on 2026-04-15 => chase yellow since 2026-03
        form production 2026-03 => nothing
        """);

    [Fact]
    public void A_due_day_in_the_holidays_moves_to_the_first_workday_after_them() => Scenario.Play(Chased +
        """
        form production 2023-10 2023-12
        on 2024-02-18 => nothing                            # the 10th began the Spring Festival; the Sunday after it is worked, and the due day
        on 2024-02-19 => chase blue since 2024-01
        """);

    [Fact]
    public void Silence_neither_raises_a_stop_of_production_nor_clears_one() => Scenario.Play(Chased +
        """
        rule stop level output below red 0 clear 0
        form production 2025-11 2026-02
        2026-03: output 0, sales 0 => stop red since 2026-03
        on 2026-05-29 => stop red since 2026-03; chase red since 2026-04
        2026-04: output 10, sales 10 => nothing
        """);

    [Fact]
    public void One_that_has_left_the_roster_is_not_chased_and_one_that_enters_is_from_then_on() => Scenario.Play(Chased +
        """
        firms F1 F2@2026-03-01.. F3@..2026-02-15
        2025-12: F1 output 1, F1 sales 1, F3 output 1, F3 sales 1
        2026-01: F1 output 1, F1 sales 1, F3 output 1, F3 sales 1
        2026-02: F1 output 1, F1 sales 1, F3 output 1, F3 sales 1
        on 2026-04-13 => chase blue since 2026-03; F2/chase blue since 2026-03
        """);

    [Fact]
    public void An_edit_carries_the_chase_on_at_the_level_it_now_has_and_a_retirement_ends_it() => Scenario.Play(Chased +
        """
        form production 2025-12 2026-02
        on 2026-04-15 => chase yellow since 2026-03
        rule chase notReported output above blue 1 red 3 clear 1 form production
        expect chase red since 2026-03
        retire chase
        expect nothing
        """);
}
