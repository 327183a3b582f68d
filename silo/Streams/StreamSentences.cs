using System.Globalization;
using Monitor.Contracts;
using static Monitor.Alerts.Sentences;

namespace Monitor.Streams;

/// <summary>Tells a step of a stream's episode in one sentence; instants are on the bureau's clock.</summary>
internal static class StreamSentences
{
    public static Text Of(Transition step, StreamEvidence stream, Text indicator, string unit)
    {
        var evidence = step.Evidence;
        var (value, score, threshold) = (Number(evidence.Value ?? 0), Number(evidence.Metric ?? 0), Number(evidence.Threshold));
        var zh = $"{TimeZh(stream.At)}{indicator.Zh}{value}{unit}，异常得分{score}";
        var en = $"{TimeEn(stream.At)}: {indicator.En} {value} {unit}, anomaly score {score}";
        var (byZh, byEn) = step.Cause == TransitionCause.RuleChange ? ("（因规则调整）", " (by a change of the rule)") : ("", "");
        var (endZh, endEn) = End(step, stream, threshold);
        return new($"{zh}{endZh}{byZh}。", $"{en}{endEn}{byEn}.");
    }

    public static string TimeZh(DateTimeOffset at) => at.ToString("yyyy年M月d日HH:mm", CultureInfo.InvariantCulture);

    public static string TimeEn(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static (string Zh, string En) End(Transition step, StreamEvidence stream, string threshold)
    {
        var metZh = $"，最近{stream.Of}条记录中有{stream.Counted}条不低于{threshold}（自{TimeZh(stream.Since)}起）";
        var metEn = $"; {stream.Counted} of the last {stream.Of} records at or above {threshold} since {TimeEn(stream.Since)}";
        var belowZh = $"，连续{stream.Counted}条记录低于{threshold}";
        var belowEn = $"; {stream.Counted} records in a row below {threshold}";
        var up = step.Level > step.From;
        return step.Kind switch
        {
            TransitionKind.Raised => ($"{metZh}，发出{LevelZh(step.Level)}预警", $"{metEn}: raised {LevelEn(step.Level)}"),
            TransitionKind.LevelChanged when step.Cause == TransitionCause.RuleChange => ($"，等级由{LevelZh(step.From)}改为{LevelZh(step.Level)}", $"; level from {LevelEn(step.From)} to {LevelEn(step.Level)}"),
            TransitionKind.LevelChanged => ($"{(up ? metZh : belowZh)}，等级由{LevelZh(step.From)}{(up ? "升" : "降")}为{LevelZh(step.Level)}",
                $"{(up ? metEn : belowEn)}: level {(up ? "up" : "down")} from {LevelEn(step.From)} to {LevelEn(step.Level)}"),
            TransitionKind.Cleared when step.Cause == TransitionCause.RuleChange => ("，预警结束", "; ended"),
            TransitionKind.Cleared => ($"{belowZh}，预警解除", $"{belowEn}: cleared"),
            _ => ($"，维持{LevelZh(step.Level)}预警", $"; still {LevelEn(step.Level)}"),
        };
    }
}
