using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Rules;

namespace Monitor.Streams;

/// <summary>
/// A rule on a metered stream of one enterprise, its holds and its open episode. A stream is judged once, forward, record by record: the detector that
/// scored a record has learned it since. So what is recorded is what there is, and an edited rule judges from the next record on.
/// </summary>
public sealed class StreamTrack(Rule rule, IReadOnlyList<Mute> drops) : RecordedTrack(rule)
{
    private readonly StreamLatch[] _latches = new StreamLatch[4];

    public StreamHolds Holds => new(Rule.Id, Rule.Version, [.. _latches]);

    public Level Level
    {
        get
        {
            for (var level = Level.Red; level > Level.None; level--)
            {
                if (LatchOf(level).On) return level;
            }

            return Level.None;
        }
    }

    public StreamLatch LatchOf(Level level) => _latches[(int)level - 1];

    /// <summary>No level that holds has begun to clear.</summary>
    public bool IsHeld => !Array.Exists(_latches, latch => latch.On && latch.Beyond > 0);

    /// <summary>Counts one record.</summary>
    /// <param name="at">Its instant, microseconds since 1970 UTC.</param>
    /// <param name="day">Its day where the bureau is; a mute that drops it keeps the record from being counted.</param>
    /// <returns>False when a mute drops it.</returns>
    public bool Take(long at, DateOnly day, double score)
    {
        if (drops.Count > 0 && drops.Any(mute => mute.Covers(day))) return false;
        for (var level = Level.Blue; level <= Level.Red; level++)
        {
            if (Rule.At(level) is { } condition) _latches[(int)level - 1] = LatchOf(level).After(Rule, condition, at, score);
        }

        return true;
    }

    /// <summary>
    /// Goes on from what is recorded. Under another version of the rule an open episode is carried on by the levels that this version knows too,
    /// and what was counted towards raising counts no more.
    /// </summary>
    public void Resume(StreamHolds? holds, Transition? open)
    {
        Open = open;
        if (holds is null || (open is null && (holds.Version != Rule.Version || holds.Latches.Any(latch => latch.On)))) return;
        for (var level = Level.Blue; level <= Level.Red; level++)
        {
            var latch = holds.Latches[(int)level - 1];
            if (Rule.At(level) is not null && (latch.On || holds.Version == Rule.Version)) _latches[(int)level - 1] = latch;
        }
    }

    /// <summary>The tracks of an enterprise, one per rule on a stream.</summary>
    public static IReadOnlyList<StreamTrack> For(EnterpriseProfile enterprise, MonitorModel model) =>
    [
        .. model.Rules.For(enterprise).Where(rule => rule.Kind == RuleKind.StreamAnomaly).Select(rule =>
            new StreamTrack(rule, model.DropsOf(enterprise, rule.Id))),
    ];
}
