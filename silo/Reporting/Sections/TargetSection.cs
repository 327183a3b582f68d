using Monitor.Contracts;
using Monitor.Targets;

namespace Monitor.Reporting.Sections;

/// <summary>目标进展: how the year targets stand; the city's report also has those of the areas.</summary>
internal static class TargetSection
{
    public static ReportSection Write(ReportScope scope)
    {
        var own = scope.Facts.Targets.Where(one => one.Subject == scope.Own.Subject).ToList();
        var blocks = new List<ReportBlock> { new ReportParagraph(Sentences(scope, own)) };
        if (own.Count > 0) blocks.Add(Table(scope, "targets", new("年度目标进展", "Year targets"), new("目标", "Target"), own, one => one.Kind.Code, one => one.Kind.Name));
        if (scope.IsCity && Areas(scope) is { Count: > 0 } areas)
        {
            blocks.Add(Table(scope, "targets.areas", new($"各区域{areas[0].Kind.Name.Zh}目标进展", $"{areas[0].Kind.Name.En}: the areas"), new("区域", "Area"), areas,
                one => one.Subject.Code, one => scope.Facts.Aggregates[one.Subject].Name));
        }

        return new("targets", new("目标任务进展情况", "Targets"), blocks);
    }

    /// <summary>The areas' standings on the first target that is measured.</summary>
    public static List<TargetStanding> Areas(ReportScope scope)
    {
        var areas = scope.Facts.Targets.Where(one => one.Subject.Kind == SubjectKind.Area && one.Kind.Measure == TargetMeasure.Growth).ToList();
        return areas.Count == 0 ? [] : [.. areas.Where(one => one.Kind.Code == areas[0].Kind.Code)];
    }

    public static ReportFigure Figure(ReportScope scope, TargetStanding one, double? value, Measure measure) => ReportFigure.Of(value ?? double.NaN, 1,
        measure is Measure.Gap && one.Kind.Unit == "%" ? Units.Points : new(one.Kind.Unit, one.Kind.Unit == "%" ? "%" : ""),
        new(one.Subject.ToString(), $"{one.Kind.Code}.{one.Year}", scope.Period, measure, measure == Measure.Target ? 0 : one.Stamp));

    private static List<ReportSentence> Sentences(ReportScope scope, List<TargetStanding> own)
    {
        var measured = own.Where(one => one.Progress.Gap is not null).ToList();
        var sentences = new List<ReportSentence>
        {
            new("targets.count", new($"{scope.Name.Zh}有年度目标{{0}}项，可由企业填报数据测算的{{1}}项，其中达到进度{{2}}项、落后进度{{3}}项。",
                $"{scope.Name.En} has {{0}} year targets; {{1}} can be measured by what firms file, of which {{2}} keep pace and {{3}} lag."),
                [Count(own.Count), Count(measured.Count), Count(measured.Count(one => one.Progress.Gap >= 0)), Count(measured.Count(one => one.Progress.Gap < 0))]),
        };
        foreach (var one in measured)
        {
            var progress = one.Progress;
            var (zh, en) = progress.Gap < 0 ? ("落后", "behind by") : ("超前", "ahead by");
            var figures = new List<ReportFigure> { Figure(scope, one, one.Goal, Measure.Target), Figure(scope, one, progress.Actual, Measure.YtdYoy), Figure(scope, one, progress.Expected, Measure.Expected), Figure(scope, one, progress.Gap, Measure.Gap) };
            var (restZh, restEn) = ("", "");
            if (progress.Projected is not null)
            {
                restZh = "，预计全年{4}（80%区间{5}至{6}）";
                restEn = "; the year is projected at {4} (80 % interval {5} to {6})";
                figures.AddRange([Figure(scope, one, progress.Projected, Measure.Forecast), Figure(scope, one, progress.Low, Measure.ForecastLow), Figure(scope, one, progress.High, Measure.ForecastHigh)]);
            }

            if (progress.Required is not null)
            {
                restZh += $"，剩余月份需增长{{{figures.Count}}}";
                restEn += $"; the rest of the year needs {{{figures.Count}}}";
                figures.Add(Figure(scope, one, progress.Required, Measure.Required));
            }

            sentences.Add(new($"targets.{one.Kind.Code}", new($"{one.Kind.Name.Zh}目标{{0}}，累计完成{{1}}，序时进度{{2}}，{zh}{{3:abs}}{restZh}。",
                $"{one.Kind.Name.En}: target {{0}}, so far {{1}}, expected by now {{2}}, {en} {{3:abs}}{restEn}."), figures));
        }

        return sentences;

        ReportFigure Count(int count) => scope.Count(count, Units.None, "targets", Measure.Count);
    }

    private static ReportTable Table(ReportScope scope, string id, Text title, Text head, List<TargetStanding> rows, Func<TargetStanding, string> key, Func<TargetStanding, Text> name) => new(id, title,
    [
        new("name", head, Units.None, 2.6), new("unit", new("单位", "Unit"), Units.None, 0.7), new("year", new("目标年度", "Set for"), Units.None, 1), new("goal", new("年度目标", "Target"), Units.None),
        new("actual", new("累计实际", "So far"), Units.None), new("expected", new("序时进度", "Expected"), Units.None), new("gap", new("差距", "Gap"), Units.None),
        new("projected", new("预计全年", "Projected"), Units.None), new("low", new("区间下限", "Low"), Units.None), new("high", new("区间上限", "High"), Units.None),
        new("required", new("剩余需增", "Needed"), Units.None),
    ], [.. rows.Select(one => new ReportRow(key(one),
        [
            name(one), ReportCell.Plain(one.Kind.Unit), ReportCell.Plain($"{one.Year}"), Figure(scope, one, one.Goal, Measure.Target), Figure(scope, one, one.Progress.Actual, Measure.YtdYoy),
            Figure(scope, one, one.Progress.Expected, Measure.Expected), Figure(scope, one, one.Progress.Gap, Measure.Gap), Figure(scope, one, one.Progress.Projected, Measure.Forecast),
            Figure(scope, one, one.Progress.Low, Measure.ForecastLow), Figure(scope, one, one.Progress.High, Measure.ForecastHigh), Figure(scope, one, one.Progress.Required, Measure.Required),
        ]))]);
}
