using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Rules;
using Monitor.Storage;
using static Monitor.Alerts.Sentences;

namespace Monitor.Streams;

/// <summary>Why a rule on a metered stream fired or did not on a day: told from what was recorded when the records came, since a stream is judged once.</summary>
internal static class StreamExplainer
{
    private const int MostPoints = 100_000;
    private const int MostEpisodes = 1000;

    /// <param name="view">With all that is known of subject and rule.</param>
    public static async Task<ExplainView> ExplainAsync(IMonitorStore store, EnterpriseProfile enterprise, MonitorModel model, Rule rule, ExplainView view, CancellationToken cancellationToken)
    {
        if (view.Period.Kind != PeriodKind.Day)
            return view with { Outcome = ExplainOutcome.NoEvidence, Sentence = new("计量数据流按日说明，请给出日期，如2026-03-15。", "A metered stream is explained by the day; ask for one such as 2026-03-15.") };
        var (from, through) = (Midnight(view.Period.FirstDay, model.TimeZone), Midnight(view.Period.FirstDay.AddDays(1), model.TimeZone).AddTicks(-1));
        var points = await store.ReadPointsAsync(enterprise.No, rule.Indicator.No, from, through, MostPoints, cancellationToken);
        var (episodes, _) = await store.ReadEpisodesAsync(new() { Rule = rule.Id, Enterprise = enterprise.Code, Limit = MostEpisodes }, cancellationToken);
        var steps = new List<Transition>();
        foreach (var episode in episodes.Where(one => one.Last.FirstPeriod <= view.Period && (one.Last.ClearedPeriod is not { } cleared || cleared >= view.Period)))
            steps.AddRange(await store.ReadTransitionsAsync(enterprise.No, episode.Last.Episode, cancellationToken));
        steps.Sort((a, b) => a.Evidence.Stream!.At.CompareTo(b.Evidence.Stream!.At));
        var before = steps.LastOrDefault(step => step.Evidence.Period < view.Period)?.Level ?? Level.None;
        var today = steps.Where(step => step.Evidence.Period == view.Period).ToList();
        var after = today.Count > 0 ? today[^1].Level : before;
        view = view with { LevelBefore = before, LevelAfter = after };
        var highest = points.Where(point => point.Score is not null).MaxBy(point => point.Score);
        if (today.Count > 0) return Told(view, today[^1], rule, highest);
        return highest is null ? Silent(view, points.Count, before) : Quiet(view, rule, points.Count, highest with { At = TimeZoneInfo.ConvertTime(highest.At, model.TimeZone) }, before);
    }

    private static ExplainView Told(ExplainView view, Transition step, Rule rule, StreamPoint? highest) => view with
    {
        Outcome = step.Kind switch
        {
            TransitionKind.Raised => ExplainOutcome.Raised,
            TransitionKind.Cleared => ExplainOutcome.Cleared,
            TransitionKind.LevelChanged => ExplainOutcome.LevelChanged,
            _ => ExplainOutcome.Continues,
        },
        Metric = highest?.Score ?? step.Evidence.Metric,
        Value = step.Evidence.Value,
        Sentence = Of(step, rule, rule.Indicator.Name, rule.Indicator.KeptUnit),
    };

    private static ExplainView Silent(ExplainView view, int late, Level before)
    {
        var (zh, en) = late > 0 ? ($"当日{late}条记录均为迟到补传，未参与评分", $"the day's {late} records came late and were not scored") : ("当日没有逐条保存的记录", "no single records of the day are kept");
        var (endZh, endEn) = before == Level.None ? ("没有预警", "no warning stands") : ($"此前的{LevelZh(before)}预警维持不变", $"the {LevelEn(before)} warning from before still stands");
        return view with { Outcome = ExplainOutcome.NotReported, Sentence = new($"未作判断：{zh}。{endZh}。", $"Not judged: {en}. So {endEn}.") };
    }

    private static ExplainView Quiet(ExplainView view, Rule rule, int count, StreamPoint highest, Level before)
    {
        var mildest = rule.At(rule.Mildest)!;
        var (value, score, at) = ($"{Number(highest.Value)}{rule.Indicator.KeptUnit}", Number(highest.Score!.Value), Number(mildest.At));
        var reached = highest.Score >= mildest.At;
        var (whyZh, whyEn) = reached
            ? ($"，达到{at}，但最近{mildest.Of}条记录中未满{mildest.Hold}条", $", at or above {at}, but not {mildest.Hold} times in {mildest.Of} records")
            : ($"，低于{at}", $", below {at}");
        var (endZh, endEn) = before == Level.None ? ("没有预警", "no warning stands") : ($"{LevelZh(before)}预警维持不变", $"the {LevelEn(before)} warning still stands");
        return view with
        {
            Outcome = before == Level.None ? ExplainOutcome.Nothing : ExplainOutcome.Continues,
            Metric = highest.Score,
            Value = highest.Value,
            Sentence = new(
                $"当日{count}条记录中得分最高的是{StreamSentences.TimeZh(highest.At)}的{value}：{score}{whyZh}。{endZh}。",
                $"Of the day's {count} records the most unusual was {value} at {StreamSentences.TimeEn(highest.At)}: score {score}{whyEn}. So {endEn}."),
        };
    }

    private static DateTimeOffset Midnight(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new(midnight, zone.GetUtcOffset(midnight));
    }
}
