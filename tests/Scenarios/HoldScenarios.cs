namespace Monitor.Tests.Scenarios;

/// <summary>Holds and levels.</summary>
public sealed class HoldScenarios
{
    [Fact]
    public void A_raise_needs_its_hold_and_a_clearing_its_own() => Scenario.Play(
        """
        rule fall yoy output below blue -10 x2 clear -5 x2
        files output 2024-03 100 100 100 100 100 100 100
        2025-03: output 85 => nothing                       # one period of two
        2025-04: output 95 => nothing                       # broken: counts anew
        2025-05: output 85 => nothing
        2025-06: output 85 => fall blue since 2025-05
        2025-07: output 92 => fall blue since 2025-05       # better, but not beyond the clearing line
        2025-08: output 98 => fall blue since 2025-05       # one period of two beyond it
        2025-09: output 98 => nothing
        """);

    [Fact]
    public void The_level_moves_up_and_down_inside_one_episode() => Scenario.Play(
        """
        rule fall yoy output below blue -10 yellow -20 orange -35 red -60 clear -5
        files output 2024-03 100 100 100 100 100 100
        2025-03: output 85 => fall blue since 2025-03
        2025-04: output 30 => fall red since 2025-03
        2025-05: output 60 => fall orange since 2025-03
        2025-06: output 75 => fall yellow since 2025-03
        2025-07: output 88 => fall blue since 2025-03
        2025-08: output 99 => nothing
        """);

    [Fact]
    public void A_new_trigger_after_clearing_is_a_new_episode() => Scenario.Play(
        """
        rule stop level output below red 0 clear 0
        2025-03: output 0 => stop red since 2025-03
        2025-04: output 50 => nothing
        2025-05: output 0 => stop red since 2025-05
        """);

    [Fact]
    public void A_missing_period_neither_raises_nor_clears_nor_breaks_a_hold() => Scenario.Play(
        """
        rule fall yoy output below blue -10 x2 clear -5 x2
        files output 2024-03 100 100 100 100 100 100 100 100
        2025-03: output 80 => nothing
        2025-05: output 80 => fall blue since 2025-03       # April is missing: the hold counts reporting periods
        2025-06: output 99
        2025-08: output 99 => nothing                       # July is missing: two periods beyond the line have been reported
        """);
}
