using Monitor.Contracts;
using Monitor.Streams;
using static Monitor.Alerts.Sentences;

namespace Monitor.Alerts;

/// <summary>Tells a step of another monitor's alert in one sentence; instants are on the bureau's clock.</summary>
internal static class ExternalSentences
{
    private const int Longest = 200;

    private static readonly string[] Told = ["summary", "description", "message"];

    public static Text Of(Transition step, AlertEvidence alert)
    {
        var said = SaidOf(alert);
        var (zh, en) = ($"外部监测告警“{alert.Name}”{(said.Length > 0 ? $"（{said}）" : "")}", $"Alert '{alert.Name}' of another monitor{(said.Length > 0 ? $" ({said})" : "")}");
        var (sinceZh, sinceEn) = ($"自{StreamSentences.TimeZh(alert.StartsAt)}起", $"since {StreamSentences.TimeEn(alert.StartsAt)}");
        return step.Kind switch
        {
            TransitionKind.Cleared when step.Cause == TransitionCause.External && alert.EndsAt is { } ended =>
                new($"{zh}于{StreamSentences.TimeZh(ended)}恢复，预警解除。", $"{en} ended {StreamSentences.TimeEn(ended)}: cleared."),
            TransitionKind.LevelChanged => new($"{zh}{sinceZh}，等级由{LevelZh(step.From)}{(step.Level > step.From ? "升" : "降")}为{LevelZh(step.Level)}。",
                $"{en} {sinceEn}: level {(step.Level > step.From ? "up" : "down")} from {LevelEn(step.From)} to {LevelEn(step.Level)}."),
            TransitionKind.Continued => new($"{zh}{sinceZh}再次触发，维持{LevelZh(step.Level)}预警。", $"{en} fires again {sinceEn}; still {LevelEn(step.Level)}."),
            TransitionKind.Reopened => new($"{zh}{sinceZh}仍在触发，恢复为{LevelZh(step.Level)}预警。", $"{en} still fires {sinceEn}; open again, {LevelEn(step.Level)}."),
            _ => new($"{zh}{sinceZh}触发，发出{LevelZh(step.Level)}预警。", $"{en} fires {sinceEn}: raised {LevelEn(step.Level)}."),
        };
    }

    private static string SaidOf(AlertEvidence alert)
    {
        var said = string.Join(' ', (Told.Select(name => alert.Annotations.GetValueOrDefault(name)).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) ?? "")
            .Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).TrimEnd('。', '.');
        return said.Length > Longest ? $"{said[..Longest]}…" : said;
    }
}
