using Monitor.Contracts;
using Monitor.Indicators;

namespace Monitor.Reporting.Sections;

/// <summary>总体情况: the main indicators, in words, in a table and over the last year.</summary>
internal static class OverviewSection
{
    private const int ChartSlots = 11;

    public static ReportSection Write(ReportScope scope)
    {
        var indicators = ReportIndicators.Overview.Select(scope.Find).OfType<Indicator>().ToList();
        var rows = indicators.Select(indicator => new ReportRow(indicator.Code,
        [
            indicator.Name, Units.Of((indicator.Formula is null ? Units.OfAggregate(indicator) : indicator.Units[0]).Name),
            Figure(indicator, Measure.Value), Figure(indicator, Measure.Yoy), Figure(indicator, Measure.YearToDate), Figure(indicator, Measure.YtdYoy),
        ])).ToList();
        List<ReportBlock> blocks =
        [
            new ReportParagraph(Sentences(scope)),
            new ReportTable("overview", new("主要指标完成情况", "Main indicators"),
            [
                new("name", new("指标", "Indicator"), Units.None, 2.4), new("unit", new("单位", "Unit"), Units.None, 1.4), new("value", new("本期", "Period"), Units.None, 1.3),
                new("yoy", new("同比（%、百分点）", "Year on year (%, points)"), Units.None, 1.3), new("ytd", new("累计", "Year to date"), Units.None, 1.4),
                new("ytdYoy", new("累计同比（%、百分点）", "To date, year on year (%, points)"), Units.None, 1.4),
            ], rows),
        ];
        if (Chart(scope, indicators) is { } chart) blocks.Add(chart);
        return new("overview", new("总体情况", "Overall situation"), blocks);

        ReportFigure Figure(Indicator indicator, Measure measure) => ReportScope.Figure(scope.Own, indicator, measure);
    }

    private static List<ReportSentence> Sentences(ReportScope scope)
    {
        var sentences = new List<ReportSentence>();
        if (scope.Find(ReportIndicators.Main) is not { } main) return sentences;
        var (period, name) = (scope.PeriodName, scope.Name);
        var reporting = ReportScope.Figure(scope.Own, main, Measure.Reporting);
        if (reporting.Value is null or 0)
        {
            sentences.Add(new("overview.empty", new($"{period.Zh}{name.Zh}报送{main.Name.Zh}的企业{{0}}，暂不具备分析条件。",
                $"In {period.En}, {{0}} of {name.En} reported {main.Name.En.ToLowerInvariant()}; there is nothing to analyse yet."), [reporting]));
            return sentences;
        }

        sentences.Add(new("overview.main", new(
            $"{period.Zh}，{name.Zh}{{0}}重点企业报送数据，完成{main.Name.Zh}{{1}}，同比{{2:growth}}；累计{{3}}，累计同比{{4:growth}}。",
            $"In {period.En}, {{0}} of {name.En} reported; {main.Name.En.ToLowerInvariant()} was {{1}}, {{2:growth}} year on year, and {{3}} in the year to date, {{4:growth}}."),
            [reporting, Of(main, Measure.Value), Of(main, Measure.Yoy), Of(main, Measure.YearToDate), Of(main, Measure.YtdYoy)]));
        foreach (var code in (string[])[ReportIndicators.ValueAdded, "electricity", "operating_revenue", ReportIndicators.Profit])
        {
            if (scope.Find(code) is not { } indicator || ReportScope.Figure(scope.Own, indicator, Measure.Value).Value is null) continue;
            sentences.Add(new($"overview.{code}", new($"{indicator.Name.Zh}{{0}}，同比{{1:growth}}，累计同比{{2:growth}}。",
                $"{indicator.Name.En} was {{0}}, {{1:growth}} year on year; the year to date is {{2:growth}}."), [Of(indicator, Measure.Value), Of(indicator, Measure.Yoy), Of(indicator, Measure.YtdYoy)]));
        }

        if (scope.Find(ReportIndicators.SalesRatio) is { } ratio && ReportScope.Figure(scope.Own, ratio, Measure.Value).Value is not null)
        {
            sentences.Add(new("overview.sales_ratio", new("产销率{0}，同比{1:growth}。", "The sales ratio was {0}, {1:growth} year on year."), [Of(ratio, Measure.Value), Of(ratio, Measure.Yoy)]));
        }

        return sentences;

        ReportFigure Of(Indicator indicator, Measure measure) => ReportScope.Figure(scope.Own, indicator, measure);
    }

    private static ReportChart? Chart(ReportScope scope, List<Indicator> indicators)
    {
        var shown = indicators.Where(one => one.Code is ReportIndicators.Main or ReportIndicators.ValueAdded or "electricity").ToList();
        if (shown.Count == 0) return null;
        var backs = Enumerable.Range(0, ChartSlots).Reverse().ToList();
        var series = shown.Select(indicator => new ReportChartSeries(indicator.Name, [.. backs.Select(back => ReportScope.Figure(scope.Own, indicator, Measure.Yoy, back))])).ToList();
        if (series.All(one => one.Figures.All(figure => figure.Value is null))) return null;
        var labels = backs.Select(back => AggregateFacts.PeriodOf(shown[0], scope.Own.SlotOf(shown[0]) - back)).Select(Short).ToList();
        return new("overview.chart", new("主要指标同比增速", "Growth of main indicators on the year"), ReportChartKind.Line, Units.Percent, labels, series);
    }

    private static Text Short(Period period) => period.Kind == PeriodKind.JanuaryFebruary
        ? new($"{period.Year % 100:00}.1-2", $"{period.Year % 100:00}-01/02") : new($"{period.Year % 100:00}.{period.MonthOfYear}", $"{period.Year % 100:00}-{period.MonthOfYear:00}");
}
