using Monitor.Contracts;

namespace Monitor.Reporting.Sections;

/// <summary>数据报送: the reporting-rate table, areas with the worse rate last (league table).</summary>
internal static class FilingSection
{
    public static ReportSection Write(ReportScope scope)
    {
        var rows = scope.Facts.Reporting.Areas.OrderByDescending(row => row.OnTimeRate ?? -1).ThenByDescending(row => row.Rate ?? -1).ToList();
        return new("filing", new("数据报送情况", "Reporting"),
        [
            new ReportParagraph(Sentences(scope, rows)),
            new ReportTable("filing", new("数据报送率排名", "Reporting rates, the best first"),
            [
                new("area", new("区域", "Area"), Units.None, 1.8), new("expected", new("应报", "Expected"), Units.Forms), new("onTime", new("按时", "In time"), Units.Forms),
                new("late", new("迟报", "Late"), Units.Forms), new("missing", new("缺报", "Missing"), Units.Forms), new("pending", new("未到期", "Pending"), Units.Forms, 1.1),
                new("exempt", new("免报", "Exempt"), Units.Forms), new("rate", new("报送率", "Filed"), Units.Percent, 1.1), new("onTimeRate", new("按时率", "In time"), Units.Percent, 1.1),
            ], [.. rows.Select(row => Row(scope, row)), Row(scope, scope.Facts.Reporting.All)]),
        ]);
    }

    private static List<ReportSentence> Sentences(ReportScope scope, List<ReportingCount> rows)
    {
        if (scope.Reporting is not { Expected: > 0 } own)
            return [new("filing.none", new($"{scope.PeriodName.Zh}{scope.Name.Zh}应报表{{0}}。", $"{{0}} are expected of {scope.Name.En} for {scope.PeriodName.En}."), [Count(scope, scope.Reporting?.Expected ?? 0, "", "expected")])];
        var sentences = new List<ReportSentence>
        {
            new("filing.rate", new($"{scope.Name.Zh}应报表{{0}}，报送率{{1}}，按时报送率{{2}}；迟报{{3}}，缺报{{4}}。",
                $"Of {{0}} expected of {scope.Name.En}, {{1}} were filed and {{2}} in time; {{3}} came late and {{4}} are missing."),
                [Count(scope, own.Expected, own.Area, "expected"), Percent(scope, own.Rate, own.Area, "rate"), Percent(scope, own.OnTimeRate, own.Area, "onTimeRate"), Count(scope, own.Late, own.Area, "late"), Count(scope, own.Missing, own.Area, "missing")]),
        };
        if (rows.LastOrDefault(row => row.OnTimeRate is not null) is { } last && rows.Count > 1)
        {
            sentences.Add(new("filing.last", new($"按时报送率最低的是{last.AreaName.Zh}，为{{0}}。", $"The lowest rate in time is that of {last.AreaName.En}: {{0}}."), [Percent(scope, last.OnTimeRate, last.Area, "onTimeRate")]));
        }

        return sentences;
    }

    private static ReportRow Row(ReportScope scope, ReportingCount row) => new(row.Area.Length == 0 ? "all" : row.Area,
    [
        row.AreaName, Count(scope, row.Expected, row.Area, "expected"), Count(scope, row.OnTime, row.Area, "onTime"), Count(scope, row.Late, row.Area, "late"),
        Count(scope, row.Missing, row.Area, "missing"), Count(scope, row.Pending, row.Area, "pending"), Count(scope, row.Exempt, row.Area, "exempt"),
        Percent(scope, row.Rate, row.Area, "rate"), Percent(scope, row.OnTimeRate, row.Area, "onTimeRate"),
    ]);

    private static ReportFigure Count(ReportScope scope, int count, string area, string what) => ReportFigure.Of(count, 0, Units.Forms, Source(scope, area, what, Measure.Forms));

    private static ReportFigure Percent(ReportScope scope, double? rate, string area, string what) => ReportFigure.Of(rate ?? double.NaN, 1, Units.Percent, Source(scope, area, what, Measure.Rate));

    private static FigureSource Source(ReportScope scope, string area, string what, Measure measure) =>
        new((area.Length == 0 ? new Subject(SubjectKind.City, Rollups.Aggregates.CityCode) : new(SubjectKind.Area, area)).ToString(), $"forms.{what}", scope.Period, measure, 0);
}
