using Monitor.Contracts;

namespace Monitor.Reporting.Sections;

/// <summary>下步工作: what follows from the problems. Each rule is one sentence with the figure that asks for it.</summary>
internal static class NextStepSection
{
    public static ReportSection Write(ReportScope scope)
    {
        List<ReportSentence> sentences = [.. Targets(scope), .. Warnings(scope), .. Stopped(scope), .. Filing(scope)];
        if (sentences.Count == 0)
        {
            sentences.Add(new("steps.none", new("按现有数据需专项跟进的事项为{0}项，按常规继续监测。", "By the figures there are, {0} matters need special attention; monitoring goes on as usual."),
                [scope.Count(0, Units.None, "", Measure.Count)]));
        }

        return new("steps", new("下一步工作", "Next steps"), [new ReportParagraph(sentences)]);
    }

    private static IEnumerable<ReportSentence> Targets(ReportScope scope)
    {
        foreach (var one in scope.Facts.Targets.Where(one => one.Subject == scope.Own.Subject && one.Progress is { Gap: < 0, Required: not null }))
        {
            yield return new($"steps.target.{one.Kind.Code}", new($"紧盯{one.Kind.Name.Zh}，剩余月份平均增速需达到{{0}}，按月分解调度。",
                $"Watch {one.Kind.Name.En.ToLowerInvariant()}: the rest of the year has to grow by {{0}}; follow it month by month."), [TargetSection.Figure(scope, one, one.Progress.Required, Measure.Required)]);
        }
    }

    private static IEnumerable<ReportSentence> Warnings(ReportScope scope)
    {
        var red = scope.Episodes.Where(one => one.Level == Level.Red).ToList();
        var grave = scope.Episodes.Where(one => one.Level == Level.Orange).ToList();
        if (red.Count + grave.Count == 0) yield break;
        yield return new("steps.warnings", new("对红色预警{0}、橙色预警{1}逐一核实原因、落实责任单位，跟踪到解除。", "Verify {0} red and {1} orange one by one, name a responsible unit for each, and follow them until they end."),
        [
            scope.Count(red.Count, Units.Warnings, "", Measure.Open, red.Count == 0 ? 0 : red.Max(one => one.Position)),
            scope.Count(grave.Count, Units.Warnings, "", Measure.Open, grave.Count == 0 ? 0 : grave.Max(one => one.Position)),
        ]);
    }

    private static IEnumerable<ReportSentence> Stopped(ReportScope scope)
    {
        var stopped = scope.Firms.Where(fact => fact.IsStopped).ToList();
        if (stopped.Count == 0) yield break;
        yield return new("steps.stopped", new("走访停产企业{0}，摸清复产时间与困难。", "Visit the {0} that have stopped; learn when they can resume and what they lack."),
            [scope.Count(stopped.Count, Units.Firms, ReportIndicators.Main, Measure.Stopped, FirmCounts.Of(scope.Firms).Stamp)]);
    }

    private static IEnumerable<ReportSentence> Filing(ReportScope scope)
    {
        if (scope.Reporting is not { Missing: > 0 } own) yield break;
        yield return new("steps.filing", new("对缺报的{0}报表催报到位，缺报不作为生产好转或恶化的依据。", "Chase the {0} that are missing; a missing figure is taken neither for recovery nor for decline."),
            [ReportFigure.Of(own.Missing, 0, Units.Forms, new(scope.Own.Subject.ToString(), "forms.missing", scope.Period, Measure.Forms, 0))]);
    }
}
