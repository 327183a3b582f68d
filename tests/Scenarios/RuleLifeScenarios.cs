namespace Monitor.Tests.Scenarios;

/// <summary>Rules and mutes that change while episodes are open.</summary>
public sealed class RuleLifeScenarios
{
    [Fact]
    public void An_edit_carries_an_open_episode_on_at_the_level_it_now_has() => Scenario.Play(
        """
        rule fall yoy output below blue -10 red -60 clear -5
        files output 2024-03 100 100
        2025-03: output 80 => fall blue since 2025-03
        rule fall yoy output below blue -5 red -15 clear -2
        expect fall red since 2025-03
        """);

    [Fact]
    public void An_edit_under_which_it_does_not_hold_ends_an_open_episode() => Scenario.Play(
        """
        rule fall yoy output below blue -10 clear -5
        files output 2024-03 100 100
        2025-03: output 80 => fall blue since 2025-03
        rule fall yoy output below blue -30 clear -20
        expect nothing
        2025-04: output 60 => fall blue since 2025-04
        """);

    [Fact]
    public void A_retirement_ends_an_open_episode_and_nothing_raises_it_again() => Scenario.Play(
        """
        rule fall yoy output below blue -10 clear -5
        files output 2024-03 100 100
        2025-03: output 80 => fall blue since 2025-03
        retire fall
        expect nothing
        2025-04: output 60 => nothing
        """);

    [Fact]
    public void An_edited_rule_speaks_of_the_periods_from_its_first_day_on() => Scenario.Play(
        """
        rule fall yoy output below blue -10 clear -5
        files output 2024-03 100 100 100 100
        files output 2025-03 92 99
        rule fall yoy output below blue -5 clear -3 from 2025-05-01
        expect nothing                                      # March would have been one; it is not this version's
        2025-05: output 90 => fall blue since 2025-05
        """);

    [Fact]
    public void Figures_in_a_dropped_window_neither_raise_nor_clear() => Scenario.Play(
        """
        rule fall yoy output below blue -10 clear -5
        files output 2024-03 100 100 100 100
        drop fall 2025-03-01 2025-04-30
        2025-03: output 20 => nothing                       # the planned overhaul
        2025-04: output 20 => nothing
        2025-05: output 20 => fall blue since 2025-05       # the window has ended
        """);

    [Fact]
    public void Dropping_a_window_afterwards_withdraws_what_it_had_raised() => Scenario.Play(
        """
        rule fall yoy output below blue -10 clear -5
        files output 2024-03 100
        2025-03: output 20 => fall blue since 2025-03
        drop fall 2025-03-01 2025-03-31
        expect nothing
        """);
}
