using System.Globalization;
using Monitor.Contracts;
using Monitor.Ranking;

namespace Monitor.Reporting.Sections;

/// <summary>区域运行: the ranking and bulletin of the areas; in an area's report its own place among them.</summary>
internal static class AreaSection
{
    public static ReportSection Write(ReportScope scope)
    {
        var blocks = new List<ReportBlock>
        {
            new ReportHeading(new("当期排名通报", "Ranking of the period")),
            new ReportParagraph(Bulletin(scope, scope.Facts.Month)), Table(scope, scope.Facts.Month),
            new ReportHeading(new("累计排名通报", "Ranking of the year to date")),
            new ReportParagraph(Bulletin(scope, scope.Facts.YearToDate)), Table(scope, scope.Facts.YearToDate),
        };
        var ranked = scope.Facts.Month.Rows.Where(row => row.Score is not null).ToList();
        if (ranked.Count > 0)
        {
            blocks.Add(new ReportChart("areas.chart", new("各区域综合得分（当期）", "Scores of the areas (period)"), ReportChartKind.Bar, Units.Marks,
                [.. ranked.Select(row => row.Name)], [new(new("综合得分", "Score"), [.. ranked.Select(row => Score(scope, row, RankingBasis.Month))])]));
        }

        return new("areas", scope.IsCity ? new("分区域运行情况", "By area") : new("区域位次", "Place among the areas"), blocks);
    }

    private static ReportTable Table(ReportScope scope, RankingTable table)
    {
        var id = Id(table.Basis);
        return new(id, table.Basis == RankingBasis.Month ? new("当期综合排名", "Ranking of the period") : new("累计综合排名", "Ranking of the year to date"),
        [
            new("area", new("区域", "Area"), Units.None, 1.9), new("rank", new("位次", "Rank"), Units.None, 0.8), new("movement", new("升降", "Moved"), Units.None, 0.8),
            new("score", new("得分", "Score"), Units.None, 1.1),
            .. RankingComponent.All.Select(component => new ReportColumn(component.Id, component.Name, Units.Percent, 1.2)), new("why", new("主要原因", "Why"), Units.None, 2.8),
        ], [.. table.Rows.Select(row => new ReportRow(row.Area,
            [
                row.Name, Whole(scope, row, table.Basis, row.Rank, Measure.Rank), Whole(scope, row, table.Basis, row.Movement, Measure.Movement), Score(scope, row, table.Basis),
                .. row.Parts.Select((_, c) => (ReportCell)Part(scope, row, c, table.Basis)), RankingWords.Why(row),
            ]))]);
    }

    private static List<ReportSentence> Bulletin(ReportScope scope, RankingTable table)
    {
        var id = Id(table.Basis);
        var ranked = table.Rows.Where(row => row.Rank is not null).ToList();
        var (counted, missing) = (scope.Count(ranked.Count, Units.Areas, "", Measure.Count), scope.Count(table.Rows.Count - ranked.Count, Units.Areas, "", Measure.Count));
        var sentences = new List<ReportSentence>
        {
            missing.Value == 0 ? new($"{id}.count", new("{0}区域参加排名。", "{0} are ranked."), [counted])
                : new($"{id}.count", new("{0}区域参加排名，{1}区域因缺少可比数据未排名。", "{0} are ranked; {1} lack comparable figures and are not."), [counted, missing]),
        };
        if (!scope.IsCity && table.Find(scope.Own.Subject.Code) is { } own) sentences.AddRange(OwnPlace(scope, table, own));
        if (ranked.Count >= 2)
        {
            var (first, last) = (ranked[0], ranked[^1]);
            sentences.Add(new($"{id}.ends", new($"{first.Name.Zh}得{{0}}居首位，{last.Name.Zh}得{{1}}居末位。", $"{first.Name.En} leads with {{0}}; {last.Name.En} is last with {{1}}."),
                [Score(scope, first, table.Basis), Score(scope, last, table.Basis)]));
        }

        if (ranked.Where(row => row.Movement > 0).MaxBy(row => row.Movement) is { } risen)
            sentences.Add(new($"{id}.risen", new($"{risen.Name.Zh}上升{{0}}，升幅最大。", $"{risen.Name.En} gained most: {{0}}."), [Whole(scope, risen, table.Basis, risen.Movement, Measure.Movement)]));
        if (ranked.Where(row => row.Movement < 0).MinBy(row => row.Movement) is { } fallen)
            sentences.Add(new($"{id}.fallen", new($"{fallen.Name.Zh}下降{{0:abs}}，降幅最大。", $"{fallen.Name.En} lost most: {{0:abs}}."), [Whole(scope, fallen, table.Basis, fallen.Movement, Measure.Movement)]));
        return sentences;
    }

    private static IEnumerable<ReportSentence> OwnPlace(ReportScope scope, RankingTable table, RankingRow own)
    {
        if (own.Rank is null) yield break;
        yield return new($"{Id(table.Basis)}.own", new($"{own.Name.Zh}综合得分{{0}}，居第{{1}}。", $"{own.Name.En} has {{0}} and rank {{1:bare}}."),
            [Score(scope, own, table.Basis), Whole(scope, own, table.Basis, own.Rank, Measure.Rank)]);
        for (var c = 0; c < own.Parts.Count; c++)
        {
            if (c != own.Strongest && c != own.Weakest) continue;
            var component = RankingComponent.All[c];
            var zh = c == own.Strongest ? "高于平均、加分最多" : "低于平均、失分最多";
            var en = c == own.Strongest ? "above the mean and adds most" : "below the mean and costs most";
            yield return new($"{Id(table.Basis)}.own.{component.Id}", new($"{component.Name.Zh}为{{0}}，{zh}。", $"Its {component.Name.En} is {{0}}, {en}."), [Part(scope, own, c, table.Basis)]);
        }
    }

    private static ReportFigure Score(ReportScope scope, RankingRow row, RankingBasis basis) =>
        ReportFigure.Of(row.Score ?? double.NaN, 2, Units.Marks, Source(scope, row, "", basis, Measure.Score, row.Parts.Max(part => part.Stamp)));

    private static ReportFigure Whole(ReportScope scope, RankingRow row, RankingBasis basis, int? number, Measure measure) =>
        ReportFigure.Of(number ?? double.NaN, 0, Units.Places, Source(scope, row, "", basis, measure, row.Parts.Max(part => part.Stamp)));

    private static ReportFigure Part(ReportScope scope, RankingRow row, int component, RankingBasis basis)
    {
        var of = RankingComponent.All[component];
        var measure = of.Indicator.Length == 0 ? Measure.Rate : basis == RankingBasis.Month ? Measure.Yoy : Measure.YtdYoy;
        return ReportFigure.Of(row.Parts[component].Value ?? double.NaN, 1, Units.Percent, Source(scope, row, of.Indicator, basis, measure, row.Parts[component].Stamp));
    }

    private static FigureSource Source(ReportScope scope, RankingRow row, string indicator, RankingBasis basis, Measure measure, long stamp) =>
        new(new Subject(SubjectKind.Area, row.Area).ToString(), indicator.Length == 0 && measure is Measure.Score or Measure.Rank or Measure.Movement
            ? string.Create(CultureInfo.InvariantCulture, $"ranking.{basis}") : indicator, scope.Period, measure, stamp);

    private static string Id(RankingBasis basis) => basis == RankingBasis.Month ? "ranking.month" : "ranking.year";
}
