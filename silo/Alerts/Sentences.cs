using System.Globalization;
using Monitor.Contracts;
using Monitor.Rules;
using Monitor.Streams;

namespace Monitor.Alerts;

/// <summary>Tells a step of an episode in one sentence, with its numbers, in Chinese and English.</summary>
public static class Sentences
{
    public static string LevelZh(Level level) => level switch
    {
        Level.Blue => "蓝色（Ⅳ级）",
        Level.Yellow => "黄色（Ⅲ级）",
        Level.Orange => "橙色（Ⅱ级）",
        Level.Red => "红色（Ⅰ级）",
        _ => "无",
    };

    public static string LevelEn(Level level) => level switch
    {
        Level.Blue => "blue (IV)",
        Level.Yellow => "yellow (III)",
        Level.Orange => "orange (II)",
        Level.Red => "red (I)",
        _ => "none",
    };

    public static Text Of(Transition step, Rule? rule, Text indicator, string unit)
    {
        if (rule?.Kind == RuleKind.NotReported) return ReportingSentences.Of(step, rule);
        if (step.Evidence.Alert is { } alert) return ExternalSentences.Of(step, alert);
        if (step.Evidence.Stream is { } stream) return StreamSentences.Of(step, stream, indicator, unit);
        var evidence = step.Evidence;
        var (zh, en) = Facts(evidence, rule?.Kind, indicator, unit);
        var (endZh, endEn) = End(step, evidence, rule);
        var (markZh, markEn) = step.Cause switch
        {
            TransitionCause.Revision => ("（因数据补报或修订）", " (by a late or revised figure)"),
            TransitionCause.RuleChange => ("（因规则调整）", " (by a change of the rule)"),
            TransitionCause.PeriodClosed => ("（报告期截止时判定）", " (judged when the period closed)"),
            _ => ("", ""),
        };
        return new($"{zh}{endZh}{markZh}。", $"{en}{endEn}{markEn}.");
    }

    private static (string Zh, string En) Facts(Evidence evidence, RuleKind? kind, Text indicator, string unit)
    {
        var (periodZh, period) = (PeriodZh(evidence.Period), evidence.Period.ToString());
        var (valueZh, valueEn) = evidence.Value is { } value ? ($"{Number(value)}{unit}", $" {Number(value)} {unit}") : ("缺报", " not reported");
        if (evidence.Metric is not { } metric) return ($"{periodZh}{indicator.Zh}{valueZh}，现有数据不再支持该预警", $"{period}: {indicator.En}{valueEn}; the figures no longer support the warning");
        var reportedZh = evidence.BaseReported == true ? "（可比口径）" : "";
        var reportedEn = evidence.BaseReported == true ? " on comparable scope" : "";
        var (baseZh, baseEn) = evidence.Base is { } prior ? ($"（对比{Number(prior)}{unit}{reportedZh}）", $" (against {Number(prior)} {unit}{reportedEn})") : ("", "");
        return kind switch
        {
            RuleKind.Yoy => ($"{periodZh}{indicator.Zh}{valueZh}，同比{GrowthZh(metric, evidence.MetricUnit)}{baseZh}", $"{period}: {indicator.En}{valueEn}, {GrowthEn(metric, evidence.MetricUnit)} year on year{baseEn}"),
            RuleKind.YtdYoy => ($"截至{periodZh}{indicator.Zh}累计{valueZh}，累计同比{GrowthZh(metric, evidence.MetricUnit)}{baseZh}", $"{period}: {indicator.En} to date{valueEn}, {GrowthEn(metric, evidence.MetricUnit)} year on year{baseEn}"),
            RuleKind.Mom => ($"{periodZh}{indicator.Zh}{valueZh}，环比{GrowthZh(metric, evidence.MetricUnit)}{baseZh}", $"{period}: {indicator.En}{valueEn}, {GrowthEn(metric, evidence.MetricUnit)} on the period before{baseEn}"),
            RuleKind.ForecastDistance => ($"{periodZh}{indicator.Zh}{valueZh}{baseZh}，偏离预测值{Number(metric)}个95%区间半宽", $"{period}: {indicator.En}{valueEn}{baseEn}, {Number(metric)} half-widths of the 95 % interval from its forecast"),
            RuleKind.Cusum => ($"{periodZh}{indicator.Zh}{valueZh}{baseZh}，同比增速的累积和偏移达{Number(metric)}倍标准差", $"{period}: {indicator.En}{valueEn}{baseEn}, cumulated drift of its growth {Number(metric)} standard deviations"),
            RuleKind.Ewma => ($"{periodZh}{indicator.Zh}{valueZh}{baseZh}，同比增速的加权均值偏离基线{Number(metric)}倍标准差", $"{period}: {indicator.En}{valueEn}{baseEn}, weighted mean of its growth {Number(metric)} standard deviations from its baseline"),
            RuleKind.ShareFalling => ($"{periodZh}{indicator.Zh}同比下降的企业占可比企业的{Number(metric)}%", $"{period}: {indicator.En} fell on the year at {Number(metric)} % of the comparable firms"),
            RuleKind.TargetGap => ($"截至{periodZh}{indicator.Zh}累计{valueZh}{baseZh}，累计增速与年度目标相差{Number(metric)}个百分点", $"{period}: {indicator.En} to date{valueEn}{baseEn}, its growth {Number(metric)} points from the year's target"),
            RuleKind.Divergence => ($"{periodZh}{indicator.Zh}{valueZh}{baseZh}，两项指标同比增速相差{Number(metric)}个百分点", $"{period}: {indicator.En}{valueEn}{baseEn}, {Number(metric)} points between the growth of the two indicators"),
            RuleKind.ConsecutiveFalls => ($"{periodZh}{indicator.Zh}{valueZh}{baseZh}，连续{Number(metric)}期下降", $"{period}: {indicator.En}{valueEn}{baseEn}, {Number(metric)} falls in a row"),
            _ => ($"{periodZh}{indicator.Zh}{valueZh}{baseZh}", $"{period}: {indicator.En}{valueEn}{baseEn}"),
        };
    }

    private static (string Zh, string En) End(Transition step, Evidence evidence, Rule? rule)
    {
        var threshold = $"{Number(evidence.Threshold)}{(evidence.MetricUnit == "n" ? "" : evidence.MetricUnit == "pp" ? "个百分点" : evidence.MetricUnit)}";
        var thresholdEn = $"{Number(evidence.Threshold)}{(evidence.MetricUnit == "n" ? "" : $" {evidence.MetricUnit}")}";
        var (reachedZh, reachedEn) = rule?.Side == Side.Above ? ("不低于", "at or above") : ("不高于", "at or below");
        var periods = evidence.Counted.Count;
        var heldZh = $"，连续{periods}期{reachedZh}{threshold}";
        var heldEn = $"; {reachedEn} {thresholdEn} for {periods} period{(periods == 1 ? "" : "s")}";
        return step.Kind switch
        {
            TransitionKind.Raised => ($"{heldZh}，发出{LevelZh(step.Level)}预警", $"{heldEn}: raised {LevelEn(step.Level)}"),
            TransitionKind.LevelChanged => ($"，等级由{LevelZh(step.From)}{(step.Level > step.From ? "升" : "降")}为{LevelZh(step.Level)}（阈值{threshold}）", $"; level {(step.Level > step.From ? "up" : "down")} from {LevelEn(step.From)} to {LevelEn(step.Level)} (threshold {thresholdEn})"),
            TransitionKind.Continued => ($"，维持{LevelZh(step.Level)}预警", $"; still {LevelEn(step.Level)}"),
            TransitionKind.Cleared => ($"，连续{periods}期越过解除线{threshold}，预警解除", $"; past the clearing line {thresholdEn} for {periods} period{(periods == 1 ? "" : "s")}: cleared"),
            TransitionKind.Reopened => ($"，恢复为{LevelZh(step.Level)}预警", $"; open again, {LevelEn(step.Level)}"),
            TransitionKind.Withdrawn => ("，预警撤销", "; withdrawn"),
            _ => ("，预警起止或最高等级更正", "; periods or peak level corrected"),
        };
    }

    public static string Number(double number) => number.ToString(Math.Abs(number) >= 1000 ? "#,0.##" : "0.##", CultureInfo.InvariantCulture);

    private static string GrowthZh(double growth, string unit) =>
        $"{(growth < 0 ? "下降" : "增长")}{Number(Math.Abs(growth))}{(unit == "pp" ? "个百分点" : "%")}";

    private static string GrowthEn(double growth, string unit) =>
        $"{(growth < 0 ? "down" : "up")} {Number(Math.Abs(growth))}{(unit == "pp" ? " points" : " %")}";

    public static string PeriodZh(Period period) => period.Kind switch
    {
        PeriodKind.JanuaryFebruary => $"{period.Year}年1—2月",
        PeriodKind.Month => $"{period.Year}年{period.MonthOfYear}月",
        PeriodKind.TenDay => $"{period.Year}年{period.MonthOfYear}月{(period.PartOfMonth switch { 1 => "上", 2 => "中", _ => "下" })}旬",
        _ => $"{period.Year}年{period.MonthOfYear}月{period.FirstDay.Day}日",
    };
}
