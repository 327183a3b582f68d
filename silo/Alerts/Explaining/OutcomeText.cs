using Monitor.Contracts;

namespace Monitor.Alerts.Explaining;

/// <summary>Tells in one sentence what a judged slot did and why.</summary>
internal static class OutcomeText
{
    public static Text Of(ExplainOutcome outcome, SlotReplay replay, IReadOnlyList<ExplainLevel> levels, string formula)
    {
        var period = replay.Timeline.PeriodOf(replay.Slot);
        var (before, after) = (replay.Before.Level, replay.After.Level);
        var (zh, en) = outcome switch
        {
            ExplainOutcome.Raised => ($"发出{Sentences.LevelZh(after)}预警：条件已连续满足{Hold(levels, after)}期", $"a {Sentences.LevelEn(after)} warning is raised: its condition held for {Hold(levels, after)} period(s)"),
            ExplainOutcome.LevelChanged => ($"预警由{Sentences.LevelZh(before)}{(after > before ? "升" : "降")}为{Sentences.LevelZh(after)}", $"the warning goes {(after > before ? "up" : "down")} from {Sentences.LevelEn(before)} to {Sentences.LevelEn(after)}"),
            ExplainOutcome.Continues => Continues(levels, after),
            ExplainOutcome.Cleared => ($"{Sentences.LevelZh(before)}预警解除：解除条件已连续满足{ClearHold(levels)}期", $"the {Sentences.LevelEn(before)} warning is cleared: the clearing condition held for {ClearHold(levels)} period(s)"),
            _ => Nothing(levels),
        };
        return new($"{Sentences.PeriodZh(period)}{replay.Rule.Indicator.Name.Zh}：{formula}。{zh}。", $"{period}, {replay.Rule.Indicator.Name.En}: {formula}. So {en}.");
    }

    private static (string, string) Continues(IReadOnlyList<ExplainLevel> levels, Level level)
    {
        var one = levels.First(one => one.Level == level);
        return ($"{Sentences.LevelZh(level)}预警维持：解除计数{one.BeyondCount}/{one.ClearHold}",
            $"the {Sentences.LevelEn(level)} warning goes on: {one.BeyondCount} of the {one.ClearHold} period(s) that would clear it");
    }

    private static (string, string) Nothing(IReadOnlyList<ExplainLevel> levels)
    {
        var waiting = levels.LastOrDefault(one => one.Met);
        return waiting is null
            ? ("不预警：任何等级的条件都不满足", "there is no warning: no level's condition is met")
            : ($"暂不预警：{Sentences.LevelZh(waiting.Level)}条件已满足{waiting.MetCount}期，需连续{waiting.Hold}期",
                $"there is no warning yet: the condition of {Sentences.LevelEn(waiting.Level)} is met for {waiting.MetCount} of the {waiting.Hold} period(s) it needs");
    }

    private static int Hold(IReadOnlyList<ExplainLevel> levels, Level level) => levels.First(one => one.Level == level).MetCount;

    private static int ClearHold(IReadOnlyList<ExplainLevel> levels) => levels.First(one => one.OnBefore && !one.OnAfter).ClearHold;
}
