using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Monitor.Contracts;
using Monitor.Reference;

namespace Monitor.Web.Alerts;

/// <summary>Reads by its labels what an alert of another monitor means here.</summary>
/// <param name="time">The system's: other monitors know no demonstration's clock.</param>
internal sealed partial class AlertReader(AlertConfig config, ReferenceModel reference, TimeProvider time)
{
    private const string NameLabel = "alertname";
    private const int MostLabels = 64;
    private const int LongestName = 100;
    private const int LongestLabel = 500;
    private const int LongestAlertName = 200;

    /// <summary>Of annotations and addresses, which no alert is refused for: what is longer is cut.</summary>
    private const int LongestText = 2000;

    private static readonly TimeSpan ClockSkew = TimeSpan.FromHours(1);

    /// <param name="index">Place in the payload.</param>
    /// <param name="enterprise">Code of the enterprise that the alert names.</param>
    /// <returns>Null when it was refused.</returns>
    public ExternalAlert? Read(AlertmanagerAlert alert, int index, List<SubmissionProblem> problems, out string enterprise)
    {
        enterprise = "";
        var before = problems.Count;
        if (alert.Labels.Values.Concat(alert.Annotations.Values).Any(value => value is null))
        {
            Add("labels", "labels", "标签和注解的值为字符串。", "Labels and annotations are strings.");
            return null;
        }

        enterprise = alert.Labels.GetValueOrDefault(config.Enterprise, "");
        CheckShape(alert, index, problems);
        var name = Required(NameLabel, "告警名称", "the alert's name");
        Required(config.Enterprise, "企业代码", "the enterprise's code");
        if (name.Length > LongestAlertName || name.Any(char.IsControl)) Add("alertname", $"labels/{NameLabel}", $"告警名称不超过{LongestAlertName}个字符，且不含控制字符。", $"A name holds at most {LongestAlertName} characters and no control characters.");
        var indicator = alert.Labels.GetValueOrDefault(config.Indicator, "");
        if (indicator.Length > 0 && !reference.Catalog.TryFind(indicator, out _))
            Add("indicator.unknown", $"labels/{config.Indicator}", $"指标目录中没有“{Cut(indicator, LongestName)}”；请改正或去掉该标签。", $"There is no indicator '{Cut(indicator, LongestName)}' in the catalogue; correct the label or leave it out.");
        var level = LevelOf(alert);
        if (level == Level.None)
        {
            Add("severity", $"labels/{config.Severity}", $"请用标签“{config.Severity}”给出严重程度：{string.Join('、', Severities)}。",
                $"Say by the label '{config.Severity}' how grave it is: {string.Join(", ", Severities)}.");
        }

        if (alert.StartsAt.Year < 2000 || alert.StartsAt > time.GetUtcNow() + ClockSkew) Add("startsAt", "startsAt", "开始时间应为已经过去的时间。", "It began in the past, not then.");
        return problems.Count > before ? null : new(
            new(name, FingerprintOf(alert), Local(alert.StartsAt), IsFiring(alert) || alert.EndsAt is not { Year: >= 2000 and < 9999 } ended ? null : Local(ended), alert.Labels,
                alert.Annotations.ToDictionary(one => one.Key, one => Cut(one.Value, LongestText)), Cut(alert.GeneratorURL, LongestText)),
            level, IsFiring(alert), indicator);

        string Required(string label, string zh, string en)
        {
            var value = alert.Labels.GetValueOrDefault(label, "");
            if (string.IsNullOrWhiteSpace(value)) Add("label.missing", $"labels/{label}", $"请用标签“{label}”给出{zh}。", $"Give {en} by the label '{label}'.");
            return value;
        }

        void Add(string code, string where, string zh, string en) => problems.Add(new(code, $"/alerts/{index}/{where}", new(zh, en)));
    }

    public static string FingerprintOf(AlertmanagerAlert alert) => !string.IsNullOrEmpty(alert.Fingerprint) ? alert.Fingerprint
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', alert.Labels.OrderBy(label => label.Key, StringComparer.Ordinal).Select(label => $"{label.Key}\0{label.Value}")))))[..16];

    private static void CheckShape(AlertmanagerAlert alert, int index, List<SubmissionProblem> problems)
    {
        if (alert.Status is not ("firing" or "resolved")) problems.Add(new("status", $"/alerts/{index}/status", new("状态为firing或resolved。", "A status is firing or resolved.")));
        if (!FingerprintForm().IsMatch(FingerprintOf(alert)))
            problems.Add(new("fingerprint", $"/alerts/{index}/fingerprint", new("指纹为1至64个字母、数字或.:_-。", "A fingerprint is 1 to 64 letters, digits or .:_- characters.")));
        if (alert.Labels.Count > MostLabels || alert.Labels.Any(label => label.Key.Length > LongestName || label.Value.Length > LongestLabel))
        {
            problems.Add(new("labels", $"/alerts/{index}/labels", new($"标签不超过{MostLabels}个，名称不超过{LongestName}个字符，值不超过{LongestLabel}个字符。",
                $"There are at most {MostLabels} labels, with names of at most {LongestName} characters and values of at most {LongestLabel}.")));
        }

        if (alert.Annotations.Count > MostLabels || alert.Annotations.Any(one => one.Key.Length > LongestName))
            problems.Add(new("annotations", $"/alerts/{index}/annotations", new($"注解不超过{MostLabels}个，名称不超过{LongestName}个字符。", $"There are at most {MostLabels} annotations, with names of at most {LongestName} characters.")));
    }

    private static bool IsFiring(AlertmanagerAlert alert) => alert.Status == "firing";

    private IEnumerable<string> Severities => config.Levels.Keys.Concat(Enum.GetValues<Level>().Where(level => level != Level.None).Select(level => level.ToString().ToLowerInvariant()));

    private Level LevelOf(AlertmanagerAlert alert)
    {
        var said = (alert.Labels.GetValueOrDefault(config.Severity) ?? alert.Annotations.GetValueOrDefault(config.Severity) ?? "").Trim().ToLowerInvariant();
        return config.Levels.TryGetValue(said, out var level) ? level : Enum.GetValues<Level>().FirstOrDefault(one => one != Level.None && one.ToString().Equals(said, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>On the bureau's clock, in whole microseconds, as it is kept: the same moment must be the same again.</summary>
    private DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(new DateTimeOffset(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero), reference.TimeZone);

    private static string Cut(string text, int longest) => text.Length > longest ? text[..longest] : text;

    [GeneratedRegex("^[A-Za-z0-9.:_-]{1,64}$")]
    private static partial Regex FingerprintForm();
}
