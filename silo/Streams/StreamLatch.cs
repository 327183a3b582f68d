using System.Numerics;
using Monitor.Rules;

namespace Monitor.Streams;

/// <summary>One level's switch on a stream, with what its holds have counted. Immutable: what is stored is what there is.</summary>
/// <param name="On">The level holds.</param>
/// <param name="Met">While off: which of the newest records met the condition, the newest in the lowest bit.</param>
/// <param name="Beyond">While on: records in a row beyond the clear condition.</param>
/// <param name="Since">The first record of the run that met the condition, microseconds since 1970 UTC.</param>
public readonly record struct StreamLatch(bool On, ulong Met, int Beyond, long Since)
{
    /// <summary>Records among which a hold can be counted: the bits of <see cref="Met"/>.</summary>
    public const int LongestWindow = 64;

    /// <summary>The latch after one more record.</summary>
    /// <param name="at">The record's instant, microseconds since 1970 UTC.</param>
    public StreamLatch After(Rule rule, LevelCondition condition, long at, double score)
    {
        if (On)
        {
            var beyond = rule.MayClear(score, condition) ? Beyond + 1 : 0;
            return beyond >= condition.ClearHold ? default : this with { Beyond = beyond };
        }

        var meets = rule.Meets(score, condition);
        // What has left the window does not belong to the run.
        var before = (Met << 1) & Window(condition);
        var met = before | (meets ? 1UL : 0);
        var since = before == 0 ? (meets ? at : 0) : Since;
        return new(BitOperations.PopCount(met) >= condition.Hold, met, 0, since);
    }

    /// <summary>How many records of the window met the condition when it went on.</summary>
    public int Counted => BitOperations.PopCount(Met);

    private static ulong Window(LevelCondition condition) => condition.Of == LongestWindow ? ulong.MaxValue : (1UL << condition.Of) - 1;
}
