using System.Runtime.CompilerServices;
using Monitor.Contracts;
using Monitor.Rules;

namespace Monitor.Alerts;

/// <summary>
/// The four levels of one (subject, rule): each a switch with its own raise hold and clear hold, so that the level of an
/// episode moves up and down by the same logic that raises and clears it. The level is the gravest switch that is on.
/// </summary>
[InlineArray(4)]
public struct Latches
{
    private Latch _first;

    /// <summary>Takes the evidence of one judged slot. A NaN metric is no evidence: nothing moves, no hold is counted or broken.</summary>
    public void Judge(Rule rule, int slot, double metric)
    {
        if (double.IsNaN(metric)) return;
        for (var level = Level.Blue; level <= Level.Red; level++)
        {
            if (rule.At(level) is { } condition) Judge(ref this[(int)level - 1], rule, condition, slot, metric);
        }
    }

    public readonly Level Level
    {
        get
        {
            for (var level = Level.Red; level > Level.None; level--)
            {
                if (this[(int)level - 1].On) return level;
            }

            return Level.None;
        }
    }

    /// <summary>Where the run began that switched the level on.</summary>
    public readonly int StartOf(Level level) => this[(int)level - 1].Start;

    private static void Judge(ref Latch latch, Rule rule, LevelCondition condition, int slot, double metric)
    {
        if (latch.On)
        {
            latch.Beyond = rule.MayClear(metric, condition) ? (byte)(latch.Beyond + 1) : (byte)0;
            if (latch.Beyond >= condition.ClearHold) latch = default;
            return;
        }

        if (!rule.Meets(metric, condition))
        {
            latch.Met = 0;
            return;
        }

        if (latch.Met == 0) latch.Start = slot;
        latch.Met++;
        if (latch.Met >= condition.Hold) latch.On = true;
    }
}
