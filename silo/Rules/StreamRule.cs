using Monitor.Contracts;
using Monitor.Indicators;
using Monitor.Reference;
using Monitor.Streams;

namespace Monitor.Rules;

/// <summary>What a rule on a metered stream must say.</summary>
internal static class StreamRule
{
    /// <summary>Longest clear hold, in records: three weeks of quarters of an hour.</summary>
    private const int LongestClearHold = 2016;

    public static void Check(RuleDocument document, Indicator indicator, Func<string, string, SeedException> fault)
    {
        if (document.Kind != RuleKind.StreamAnomaly)
        {
            if (indicator.Frequency == Frequency.Instant) throw fault("kind", $"{indicator.Code} is a metered stream; only streamAnomaly judges it");
            return;
        }

        if (indicator.Frequency != Frequency.Instant) throw fault("indicator", $"{indicator.Code} is no metered stream; name one whose frequency is instant");
        if (document.Direction != Side.Above) throw fault("direction", "a score is unusual when it is high: write above");
        if (document.Scope.Subjects.Exists(kind => kind != SubjectKind.Enterprise)) throw fault("scope.subjects", "only enterprises have metered streams");
        if (document.Clear.At is not (> 0 and <= 1)) throw fault("clear.at", "a score is above 0 and at most 1");
    }

    public static LevelCondition Condition(RuleDocument document, string name, RuleDocument.LevelDocument level, RuleDocument.ClearDocument clear)
    {
        if (level.At is not (> 0 and <= 1)) throw Fault("at", "a score is above 0 and at most 1");
        var of = level.Of ?? level.Hold;
        if (of is < 1 or > StreamLatch.LongestWindow) throw Fault("of", $"records are counted among the last 1 to {StreamLatch.LongestWindow}");
        if (level.Hold < 1 || level.Hold > of) throw Fault("hold", $"a hold is 1 to {of} records, as many as it is counted among");
        if (clear.At is not (> 0 and <= 1)) throw Fault("clear.at", "a score is above 0 and at most 1");
        if (clear.Hold is < 1 or > LongestClearHold) throw RuleFile.FaultOf(document, $"{(level.Clear is null ? "" : $"levels.{name}.")}clear.hold", $"a clear hold is 1 to {LongestClearHold} records");
        return new(level.At, level.Hold, clear.At, clear.Hold) { Of = of };

        SeedException Fault(string field, string what) => RuleFile.FaultOf(document, $"levels.{name}.{field}", what);
    }
}
