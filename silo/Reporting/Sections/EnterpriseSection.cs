using Monitor.Contracts;
using Monitor.Indicators;
using Monitor.Rollups;

namespace Monitor.Reporting.Sections;

/// <summary>重点企业: how many grow, fall and have stopped, the diffusion index, and who moves the whole most.</summary>
internal static class EnterpriseSection
{
    private const int Listed = 10;

    public static ReportSection Write(ReportScope scope)
    {
        var blocks = new List<ReportBlock>();
        if (scope.Find(ReportIndicators.Main) is { } main)
        {
            blocks.Add(new ReportParagraph(Sentences(scope, main)));
            blocks.Add(Tiers(scope, main));
            AddMovers(blocks, scope, main, "pulls", new($"拉动{main.Name.Zh}增长的企业", $"Firms that lift {main.Name.En.ToLowerInvariant()} most"), 1);
            AddMovers(blocks, scope, main, "drags", new($"下拉{main.Name.Zh}的企业", $"Firms that pull {main.Name.En.ToLowerInvariant()} down most"), -1);
        }

        return new("enterprises", new("重点企业运行情况", "Key enterprises"), blocks);
    }

    private static List<ReportSentence> Sentences(ReportScope scope, Indicator main)
    {
        var counts = FirmCounts.Of(scope.Firms);
        var sentences = new List<ReportSentence>
        {
            new("enterprises.count", new($"有可比数据的{{0}}企业中，{main.Name.Zh}同比增长{{1}}、下降{{2}}、持平{{3}}。", "Of {0} present in both years {1} rose, {2} fell and {3} stayed."),
                [Of(counts.Compared, Measure.Compared), Of(counts.Rising, Measure.Rising), Of(counts.Falling, Measure.Falling), Of(counts.Flat, Measure.Flat)]),
        };
        if (!double.IsNaN(counts.Diffusion))
        {
            var (zh, en) = counts.Diffusion switch
            {
                > 50 => ("高于50荣枯线，增长面大于下降面", "above 50: more firms rise than fall"),
                < 50 => ("低于50荣枯线，下降面大于增长面", "below 50: more firms fall than rise"),
                _ => ("处于50荣枯线，增长面与下降面相当", "at 50: as many firms rise as fall"),
            };
            sentences.Add(new("enterprises.diffusion", new($"扩散指数为{{0}}，{zh}。", $"The diffusion index is {{0}}, {en}."), [Diffusion(scope, main, counts)]));
        }

        sentences.Add(new("enterprises.stopped", new("当期零产值（停产）企业{0}。", "{0} reported no output at all."), [Of(counts.Stopped, Measure.Stopped)]));
        return sentences;

        ReportFigure Of(int count, Measure measure) => scope.Count(count, Units.Firms, main.Code, measure, counts.Stamp);
    }

    public static ReportFigure Diffusion(ReportScope scope, Indicator main, FirmCounts counts) =>
        ReportFigure.Of(counts.Diffusion, 1, Units.None, new(scope.Own.Subject.ToString(), main.Code, scope.Period, Measure.Diffusion, counts.Stamp));

    private static ReportTable Tiers(ReportScope scope, Indicator main)
    {
        (string Key, Text Name, List<FirmFact> Firms)[] tiers =
        [
            ("city", new("市级骨干企业", "City tier"), [.. scope.Firms.Where(fact => fact.Firm.Tier == Tier.City)]),
            ("county", new("县级重点企业", "County tier"), [.. scope.Firms.Where(fact => fact.Firm.Tier == Tier.County)]),
            ("all", new("合计", "In all"), [.. scope.Firms]),
        ];
        return new("enterprises", new("企业增长面", "How firms fare"),
        [
            new("tier", new("层级", "Tier"), Units.None, 1.6), new("reporting", new("报送", "Reported"), Units.Firms), new("compared", new("可比", "Compared"), Units.Firms),
            new("rising", new("增长", "Rising"), Units.Firms), new("falling", new("下降", "Falling"), Units.Firms), new("flat", new("持平", "Flat"), Units.Firms),
            new("stopped", new("停产", "Stopped"), Units.Firms), new("diffusion", new("扩散指数", "Diffusion index"), Units.None, 1.2),
        ], [.. tiers.Select(tier => Tiers(scope, main, tier.Key, tier.Name, tier.Firms))]);
    }

    private static ReportRow Tiers(ReportScope scope, Indicator main, string key, Text name, List<FirmFact> firms)
    {
        var counts = FirmCounts.Of(firms);
        return new(key, [name, Number(counts.Reporting, Measure.Reporting), Number(counts.Compared, Measure.Compared), Number(counts.Rising, Measure.Rising), Number(counts.Falling, Measure.Falling),
            Number(counts.Flat, Measure.Flat), Number(counts.Stopped, Measure.Stopped), ReportFigure.Of(counts.Diffusion, 1, Units.None, Source(Measure.Diffusion))]);

        ReportFigure Number(int count, Measure measure) => ReportFigure.Of(count, 0, Units.Firms, Source(measure));

        FigureSource Source(Measure measure) => new(key == "all" ? scope.Own.Subject.ToString() : $"{scope.Own.Subject}/tier:{key}", main.Code, scope.Period, measure, counts.Stamp);
    }

    private static void AddMovers(List<ReportBlock> blocks, ReportScope scope, Indicator main, string id, Text title, int sign)
    {
        var compared = scope.Firms.Where(fact => fact.IsCompared).ToList();
        var prior = compared.Sum(fact => RollupCell.ToSum(fact.Prior));
        if (prior <= 0) return;
        var movers = compared.Where(fact => sign * (fact.Value - fact.Prior) > 0)
            .OrderByDescending(fact => sign * (fact.Value - fact.Prior)).ThenBy(fact => fact.Firm.Code, StringComparer.Ordinal).Take(Listed).ToList();
        if (movers.Count == 0) return;
        blocks.Add(new ReportTable($"enterprises.{id}", title,
        [
            new("name", new("企业", "Firm"), Units.None, 3), new("area", new("区域", "Area"), Units.None, 1.4), new("industry", new("行业", "Industry"), Units.None, 1.4),
            new("value", new("本期", "Period"), Units.Of(Units.OfFirm(main).Name), 1.4), new("growth", new("同比", "Year on year"), Units.Percent), new("points", new("拉动", "Contribution"), Units.Points, 1.1),
        ], [.. movers.Select(fact => new ReportRow(fact.Firm.Code,
            [
                ReportCell.Plain(fact.Firm.Name), NameOf(scope.Registry.Reference.Areas, fact.Firm.Area), NameOf(scope.Registry.Reference.Industries, fact.Firm.Industry),
                scope.Figure(fact, main, Measure.Value, fact.Value), scope.Figure(fact, main, Measure.Yoy, fact.Growth),
                scope.Figure(fact, main, Measure.Contribution, (fact.Value - fact.Prior) / (double)prior * 100),
            ]))]));
    }

    private static Text NameOf(IReadOnlyList<NamedCode> names, string code) => names.FirstOrDefault(one => one.Code == code)?.Name ?? new(code, code);
}
