using Monitor.Indicators;

namespace Monitor.Reporting.Sections;

/// <summary>行业运行: industries by their firms' output; of the city from the roll-ups, of an area from its firms.</summary>
internal static class IndustrySection
{
    public static ReportSection Write(ReportScope scope)
    {
        var blocks = new List<ReportBlock>();
        if (scope.Find(ReportIndicators.Main) is { } main)
        {
            var rows = IndustryFact.Of(scope, main);
            blocks.Add(new ReportParagraph(Sentences(scope, main, rows)));
            if (rows.Count > 0)
            {
                blocks.Add(Table(main, rows));
                var charted = rows.Where(row => row.Growth.Value is not null).ToList();
                if (charted.Count > 0)
                {
                    blocks.Add(new ReportChart("industries.chart", new($"各行业{main.Name.Zh}同比增速", $"Growth of {main.Name.En.ToLowerInvariant()} by industry"), ReportChartKind.Bar,
                        Units.Percent, [.. charted.Select(row => row.Name)], [new(new("同比增速", "Year on year"), [.. charted.Select(row => row.Growth)])]));
                }
            }
        }

        return new("industries", new("分行业运行情况", "By industry"), blocks);
    }

    private static ReportTable Table(Indicator main, List<IndustryFact> rows) => new("industries", new($"分行业{main.Name.Zh}", $"{main.Name.En} by industry"),
    [
        new("name", new("行业", "Industry"), Units.None, 2), new("firms", new("报送企业", "Firms"), Units.Firms), new("value", new("本期", "Period"), rows[0].Value.Unit, 1.4),
        new("growth", new("同比", "Year on year"), Units.Percent), new("points", new("拉动", "Contribution"), Units.Points, 1.2),
        new("share", new("占比", "Share"), Units.Percent), new("rising", new("增长企业", "Rising"), Units.Firms), new("falling", new("下降企业", "Falling"), Units.Firms),
    ], [.. rows.Select(row => new ReportRow(row.Code, [row.Name, row.Firms, row.Value, row.Growth, row.Points, row.Share, row.Rising, row.Falling]))]);

    private static List<ReportSentence> Sentences(ReportScope scope, Indicator main, List<IndustryFact> rows)
    {
        var compared = rows.Where(row => row.Growth.Value is not null).ToList();
        var (up, down) = (compared.Where(row => row.Growth.Value > 0).ToList(), compared.Where(row => row.Growth.Value < 0).ToList());
        var sentences = new List<ReportSentence>
        {
            new("industries.count", new($"有可比数据的{{0}}行业中，{{1}}行业{main.Name.Zh}同比增长，{{2}}行业同比下降。", "Of {0} with comparable figures, {1} grew and {2} fell on the year."),
                [Count(compared.Count), Count(up.Count), Count(down.Count)]),
        };
        if (up.MaxBy(row => row.Points.Value ?? double.MinValue) is { Points.Value: > 0 } strongest)
        {
            sentences.Add(new("industries.strongest", new($"{strongest.Name.Zh}同比{{0:growth}}，拉动{scope.Name.Zh}{{1:abs}}，作用最大。",
                $"{strongest.Name.En}, {{0:growth}}, adds most to the growth: {{1:abs}}."), [strongest.Growth, strongest.Points]));
        }

        if (down.MinBy(row => row.Points.Value ?? double.MaxValue) is { Points.Value: < 0 } weakest)
        {
            sentences.Add(new("industries.weakest", new($"{weakest.Name.Zh}同比{{0:growth}}，下拉{scope.Name.Zh}{{1:abs}}，拖累最大。",
                $"{weakest.Name.En}, {{0:growth}}, takes most from it: {{1:abs}}."), [weakest.Growth, weakest.Points]));
        }

        return sentences;

        ReportFigure Count(int count) => scope.Count(count, Units.Industries, main.Code, Measure.Count, rows.Count == 0 ? 0 : rows.Max(row => row.Growth.Source.Stamp));
    }
}
