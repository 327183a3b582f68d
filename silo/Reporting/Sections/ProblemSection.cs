using Monitor.Contracts;

namespace Monitor.Reporting.Sections;

/// <summary>存在问题: what the figures show to be wrong. Each rule is one sentence that is there when its condition holds.</summary>
internal static class ProblemSection
{
    /// <summary>Below it more firms fall than rise.</summary>
    private const double DiffusionLine = 50;

    /// <summary>Percent of forms in time below which reporting is a problem.</summary>
    private const double RateLine = 95;

    public static ReportSection Write(ReportScope scope)
    {
        List<ReportSentence> sentences = [.. Industries(scope), .. Enterprises(scope), .. Profits(scope), .. Sales(scope), .. Targets(scope), .. Warnings(scope), .. Filing(scope)];
        if (sentences.Count == 0)
        {
            sentences.Add(new("problems.none", new("按现有数据，行业、企业、效益、目标、预警、报送六个方面触发的问题为{0}项。",
                "By the figures there are, {0} problems show in industries, firms, profits, targets, warnings and reporting."), [scope.Count(0, Units.None, "", Measure.Count)]));
        }

        return new("problems", new("存在的主要问题", "Problems"), [new ReportParagraph(sentences)]);
    }

    private static IEnumerable<ReportSentence> Industries(ReportScope scope)
    {
        if (scope.Find(ReportIndicators.Main) is not { } main) yield break;
        var falling = IndustryFact.Of(scope, main).Where(row => row.Growth.Value < 0).OrderBy(row => row.Points.Value).ToList();
        if (falling.Count == 0) yield break;
        var shown = falling.Take(3).ToList();
        yield return new("problems.industries", new($"部分行业下行：{{0}}行业{main.Name.Zh}同比下降，其中{string.Join("、", shown.Select((row, i) => $"{row.Name.Zh}{{{i + 1}:growth}}"))}。",
            $"Some industries shrink: {{0}} fell on the year, among them {string.Join(", ", shown.Select((row, i) => $"{row.Name.En} {{{i + 1}:growth}}"))}."),
            [scope.Count(falling.Count, Units.Industries, main.Code, Measure.Falling, falling.Max(row => row.Growth.Source.Stamp)), .. shown.Select(row => row.Growth)]);
    }

    private static IEnumerable<ReportSentence> Enterprises(ReportScope scope)
    {
        if (scope.Find(ReportIndicators.Main) is not { } main) yield break;
        var counts = FirmCounts.Of(scope.Firms);
        if (counts.Diffusion < DiffusionLine)
        {
            yield return new("problems.diffusion", new("企业下降面偏大：扩散指数{0}，同比下降企业{1}。", "Too many firms fall: the diffusion index is {0}, {1} fell on the year."),
                [EnterpriseSection.Diffusion(scope, main, counts), scope.Count(counts.Falling, Units.Firms, main.Code, Measure.Falling, counts.Stamp)]);
        }

        var stopped = scope.Firms.Where(fact => fact.IsStopped).ToList();
        if (stopped.Count > 0)
        {
            yield return new("problems.stopped", new("停产企业{0}，上年同期产值合计{1}。", "{0} have stopped; a year ago they made {1}."),
            [
                scope.Count(stopped.Count, Units.Firms, main.Code, Measure.Stopped, counts.Stamp),
                ReportFigure.Of(stopped.Where(fact => fact.IsCompared).Sum(fact => fact.Prior) / Units.OfAggregate(main).Factor, 2, Units.Of(Units.OfAggregate(main).Name),
                    new(scope.Own.Subject.ToString(), main.Code, scope.Period, Measure.Base, stopped.Max(fact => fact.Stamp))),
            ]);
        }
    }

    private static IEnumerable<ReportSentence> Profits(ReportScope scope)
    {
        if (scope.Find(ReportIndicators.Profit) is not { } profit || ReportScope.Figure(scope.Own, profit, Measure.YtdYoy) is not { Value: < 0 } growth) yield break;
        yield return new("problems.profit", new($"效益承压：{profit.Name.Zh}累计{{0}}，累计同比{{1:growth}}。", $"Earnings are under pressure: {profit.Name.En.ToLowerInvariant()} to date is {{0}}, {{1:growth}}."),
            [ReportScope.Figure(scope.Own, profit, Measure.YearToDate), growth]);
    }

    private static IEnumerable<ReportSentence> Sales(ReportScope scope)
    {
        if (scope.Find(ReportIndicators.SalesRatio) is not { } ratio || ReportScope.Figure(scope.Own, ratio, Measure.Yoy) is not { Value: < 0 } growth) yield break;
        yield return new("problems.sales", new("产销衔接趋弱：产销率{0}，同比{1:growth}。", "Sales lag output: the sales ratio is {0}, {1:growth}."), [ReportScope.Figure(scope.Own, ratio, Measure.Value), growth]);
    }

    private static IEnumerable<ReportSentence> Targets(ReportScope scope)
    {
        foreach (var one in scope.Facts.Targets.Where(one => one.Subject == scope.Own.Subject && one.Progress.Gap < 0))
        {
            yield return new($"problems.target.{one.Kind.Code}", new($"{one.Kind.Name.Zh}落后序时进度{{0:abs}}。", $"{one.Kind.Name.En} lags its path by {{0:abs}}."), [TargetSection.Figure(scope, one, one.Progress.Gap, Measure.Gap)]);
        }

        if (!scope.IsCity || TargetSection.Areas(scope) is not { Count: > 0 } areas) yield break;
        var behind = areas.Where(one => one.Progress.Gap < 0).OrderBy(one => one.Progress.Gap).ToList();
        if (behind.Count == 0) yield break;
        var worst = scope.Facts.Aggregates[behind[0].Subject].Name;
        yield return new("problems.areas", new($"{{0}}区域{behind[0].Kind.Name.Zh}落后序时进度，{worst.Zh}落后最多，差{{1:abs}}。", $"{{0}} lag in {behind[0].Kind.Name.En}; {worst.En} by most, {{1:abs}}."),
            [scope.Count(behind.Count, Units.Areas, behind[0].Kind.Code, Measure.Count), TargetSection.Figure(scope, behind[0], behind[0].Progress.Gap, Measure.Gap)]);
    }

    private static IEnumerable<ReportSentence> Warnings(ReportScope scope)
    {
        var grave = scope.Episodes.Where(one => one.Level >= Level.Orange).ToList();
        if (grave.Count == 0) yield break;
        yield return new("problems.warnings", new("期末仍有橙色及以上预警{0}未解除。", "{0} of level orange and above still stand."), [scope.Count(grave.Count, Units.Warnings, "", Measure.Open, grave.Max(one => one.Position))]);
    }

    private static IEnumerable<ReportSentence> Filing(ReportScope scope)
    {
        if (scope.Reporting is not { Expected: > 0 } own || !(own.OnTimeRate < RateLine || own.Missing > 0)) yield break;
        yield return new("problems.filing", new("数据报送不够及时完整：按时报送率{0}，缺报{1}。", "Reporting is neither timely nor complete: {0} in time, {1} missing."),
        [
            ReportFigure.Of(own.OnTimeRate ?? double.NaN, 1, Units.Percent, new(scope.Own.Subject.ToString(), "forms.onTimeRate", scope.Period, Measure.Rate, 0)),
            ReportFigure.Of(own.Missing, 0, Units.Forms, new(scope.Own.Subject.ToString(), "forms.missing", scope.Period, Measure.Forms, 0)),
        ]);
    }
}
