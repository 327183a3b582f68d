using Monitor.Contracts;
using Monitor.Rules;

namespace Monitor.Alerts.Explaining;

/// <summary>Tells what one level of a rule did in a slot.</summary>
internal static class LevelText
{
    public static IReadOnlyList<ExplainLevel> Of(SlotReplay replay)
    {
        var levels = new List<ExplainLevel>();
        for (var level = Level.Blue; level <= Level.Red; level++)
        {
            if (replay.Rule.At(level) is { } condition) levels.Add(Of(replay, level, condition));
        }

        return levels;
    }

    private static ExplainLevel Of(SlotReplay replay, Level level, LevelCondition condition)
    {
        var (before, after) = (replay.Before[(int)level - 1], replay.After[(int)level - 1]);
        var met = replay.Rule.Meets(replay.Judged.Metric, condition);
        var beyond = replay.Rule.MayClear(replay.Judged.Metric, condition);
        // A latch that went off forgets its counter; the period that did it completed the hold.
        var beyondCount = before.On && !after.On ? condition.ClearHold : after.Beyond;
        var told = new ExplainLevel(level, condition.At, condition.Hold, met, after.Met, condition.ClearAt, condition.ClearHold, beyond, beyondCount, before.On, after.On, new("", ""));
        return told with { Sentence = Sentence(replay.Rule, told) };
    }

    private static Text Sentence(Rule rule, ExplainLevel one)
    {
        var (zhSide, enSide) = rule.Side == Side.Below ? ("不高于", "at or below") : ("不低于", "at or above");
        var (zhClear, enClear) = rule.Side == Side.Below ? ("高于", "above") : ("低于", "below");
        var (zh, en) = (Sentences.LevelZh(one.Level), Sentences.LevelEn(one.Level));
        var (at, clearAt) = (Amount(one.At, rule.MetricUnit), Amount(one.ClearAt, rule.MetricUnit));
        var condition = new Text($"{zh}：条件为{zhSide}{at.Zh}，连续{one.Hold}期", $"{en}: {enSide} {at.En} for {one.Hold} period(s)");
        var clearing = new Text($"解除条件为{zhClear}{clearAt.Zh}，连续{one.ClearHold}期", $"it goes off {enClear} {clearAt.En} for {one.ClearHold} period(s)");
        var (stateZh, stateEn) = (one.OnBefore, one.OnAfter, one.Met) switch
        {
            (false, true, _) => ($"本期满足，计数{one.MetCount}/{one.Hold}，开启", $"met, {one.MetCount} of {one.Hold}: on now"),
            (false, false, true) => ($"本期满足，计数{one.MetCount}/{one.Hold}，尚未开启", $"met, {one.MetCount} of {one.Hold}: not on yet"),
            (false, false, false) => ("本期不满足，保持关闭", "not met, stays off"),
            (true, false, _) => ($"{clearing.Zh}；计数{one.BeyondCount}/{one.ClearHold}，关闭", $"{clearing.En}; {one.BeyondCount} of {one.ClearHold}: off now"),
            _ => ($"已开启；{clearing.Zh}，计数{one.BeyondCount}/{one.ClearHold}，保持开启", $"on; {clearing.En}, {one.BeyondCount} of {one.ClearHold}: stays on"),
        };
        return new($"{condition.Zh}；{stateZh}。", $"{condition.En}; {stateEn}.");
    }

    private static Text Amount(double number, string unit) => unit switch
    {
        "n" => new($"{Sentences.Number(number)}期", $"{Sentences.Number(number)} falls"),
        "pp" => new($"{Sentences.Number(number)}个百分点", $"{Sentences.Number(number)} points"),
        "σ" => new($"{Sentences.Number(number)}倍标准差", $"{Sentences.Number(number)} standard deviations"),
        "" => new(Sentences.Number(number), Sentences.Number(number)),
        _ => new($"{Sentences.Number(number)}{unit}", $"{Sentences.Number(number)} {unit}"),
    };
}
