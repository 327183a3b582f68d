using System.Text;
using System.Text.RegularExpressions;
using Monitor.Contracts;

namespace Monitor.Notifications;

/// <summary>What a message says in words: a title that counts, and a line for as many things as there is room for, the gravest first.</summary>
public sealed partial record Digest(string Title, string Text)
{
    private const string ChineseLine = "{kind}{level} {subject} {rule}：{sentence}";
    private const string EnglishLine = "{kind} {level}: {subject}, {rule}. {sentence}";

    private const string ChineseNotice = "{kind}{rule}：{sentence}";
    private const string EnglishNotice = "{kind}, {rule}: {sentence}";

    private static readonly string[] Holes = ["kind", "level", "subject", "rule", "sentence", "area", "link"];

    /// <param name="line">Template of a line; empty for the usual one.</param>
    /// <param name="mostBytes">Of the text in UTF-8, the last line, which counts what is left out, included.</param>
    public static Digest Of(IReadOnlyList<NotificationItem> items, string language, string line, string address, int mostBytes)
    {
        var english = language == "en";
        var template = line.Length > 0 ? line : english ? EnglishLine : ChineseLine;
        var text = new StringBuilder();
        var (room, shown) = (mostBytes - 100, 0);
        foreach (var item in items.OrderByDescending(item => item.Level).ThenBy(item => item.At))
        {
            var next = Line(item, item.Kind == NoticeKind.Notice ? NoticeTemplate(item, english) : template, english, address) + "\n";
            var size = Encoding.UTF8.GetByteCount(next);
            if (size > room) break;
            room -= size;
            shown++;
            text.Append(next);
        }

        var left = items.Count - shown;
        if (left > 0) text.Append(english ? $"... and {left} more." : $"……另有{left}条。");
        return new(TitleOf(items, english), text.ToString().TrimEnd('\n'));
    }

    /// <returns>A hole of the template that nothing fills; null when all are known.</returns>
    public static string? UnknownHole(string line) => Hole().Matches(line).Select(match => match.Groups[1].Value).FirstOrDefault(name => !Holes.Contains(name));

    private static string TitleOf(IReadOnlyList<NotificationItem> items, bool english)
    {
        var kinds = Enum.GetValues<NoticeKind>().Select(kind => (Kind: kind, Count: items.Count(item => item.Kind == kind))).Where(one => one.Count > 0);
        var levels = Enum.GetValues<Level>().OrderDescending().Select(level => (Level: level, Count: items.Count(item => item.Level == level && item.Kind != NoticeKind.Recovered))).Where(one => one.Count > 0 && one.Level != Level.None);
        var what = string.Join(english ? ", " : "，", kinds.Select(one => english ? $"{KindName(one.Kind, english)} {one.Count}" : $"{KindName(one.Kind, english)}{one.Count}条"));
        var grave = string.Join(english ? ", " : "、", levels.Select(one => english ? $"{LevelName(one.Level, english)} {one.Count}" : $"{LevelName(one.Level, english)}{one.Count}"));
        if (items.All(item => item.Kind == NoticeKind.Notice)) return english ? $"Monitor: {what}" : $"工业运行监测：{what}";
        return english ? $"Warnings: {what}{(grave.Length > 0 ? $" ({grave})" : "")}" : $"工业运行预警：{what}{(grave.Length > 0 ? $"（{grave}）" : "")}";
    }

    /// <summary>Nobody but an enterprise has a name there.</summary>
    private static string NoticeTemplate(NotificationItem item, bool english) =>
        item.SubjectName.Length == 0 ? english ? EnglishNotice : ChineseNotice : english ? "{kind}, {rule}, {subject}: {sentence}" : "{kind}{rule} {subject}：{sentence}";

    private static string Line(NotificationItem item, string template, bool english, string address) => Hole().Replace(template, hole => hole.Groups[1].Value switch
    {
        "kind" => english ? KindName(item.Kind, english) : $"【{KindName(item.Kind, english)}】",
        "level" => item.Kind == NoticeKind.LevelChanged ? $"{LevelName(item.Before, english)} → {LevelName(item.Level, english)}" : LevelName(item.Level, english),
        "subject" => item.SubjectName,
        "rule" => item.RuleName.In(english ? "en" : "zh"),
        "sentence" => item.Sentence.In(english ? "en" : "zh"),
        "area" => item.Area ?? "",
        "link" => address.Length > 0 ? $"{address.TrimEnd('/')}/warnings/{Uri.EscapeDataString(item.Warning)}" : "",
        _ => hole.Value,
    });

    private static string KindName(NoticeKind kind, bool english) => kind switch
    {
        NoticeKind.Fired => english ? "Raised" : "发布",
        NoticeKind.LevelChanged => english ? "Level changed" : "级别调整",
        NoticeKind.Escalated => english ? "Escalated" : "升级督办",
        NoticeKind.Notice => english ? "Notice" : "通知",
        _ => english ? "Ended" : "解除",
    };

    private static string LevelName(Level level, bool english) => level switch
    {
        Level.Red => english ? "red (I)" : "红色Ⅰ",
        Level.Orange => english ? "orange (II)" : "橙色Ⅱ",
        Level.Yellow => english ? "yellow (III)" : "黄色Ⅲ",
        Level.Blue => english ? "blue (IV)" : "蓝色Ⅳ",
        _ => english ? "none" : "无",
    };

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Hole();
}
