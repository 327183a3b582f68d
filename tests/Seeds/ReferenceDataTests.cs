namespace Monitor.Tests.Seeds;

public sealed class ReferenceDataTests
{
    private static readonly string[] Shipped = [".yaml", ".csv", ".json"];
    private static readonly string[] Aggregations = ["sum", "mean", "weightedMean"];
    private static readonly string[] RuleKinds = ["level", "yoy", "ytdYoy", "consecutiveFalls", "cusum", "ewma", "notReported", "shareFalling", "targetGap", "streamAnomaly"];
    private static readonly List<IndicatorShape> Indicators = SeedFiles.Parse<List<IndicatorShape>>("indicators.yaml");

    [Theory]
    [InlineData("areas.yaml")]
    [InlineData("targets-2021.yaml")]
    [InlineData("industries.yaml")]
    [InlineData("indicators.yaml")]
    [InlineData("calendar.yaml")]
    [InlineData("forms.yaml")]
    [InlineData("rules.yaml")]
    [InlineData("roster.csv")]
    [InlineData("sample-truth.csv")]
    [InlineData("mappings/fredmd.yaml")]
    public void A_file_starts_with_its_source(string name) => Assert.Matches("^# (Source|来源): ", SeedFiles.Text(name));

    [Fact]
    public void Only_data_is_shipped()
    {
        Assert.All(SeedFiles.Names(), x => Assert.Contains(Path.GetExtension(x), Shipped));
        Assert.DoesNotContain("packages.lock.json", SeedFiles.Names());
    }

    [Fact]
    public void Every_area_has_its_targets()
    {
        var areas = SeedFiles.Parse<List<CodeShape>>("areas.yaml");
        var targets = SeedFiles.Parse<TargetsShape>("targets-2021.yaml");
        Assert.Equal(16, areas.Count);
        Assert.Equal(areas.Select(x => x.Code), targets.Areas.Select(x => x.Area));
        Assert.All(targets.Areas, x => Assert.True(x.IndustrialValueAddedGrowth > 0 && x.NewAboveScaleEnterprises > 0));
        Assert.Equal(9, targets.City.Count);
        var gaoxin = targets.Areas.Single(x => x.Area == "gaoxin");
        Assert.Equal((12, 12, 60, 12),
            (gaoxin.IndustrialValueAddedGrowth, gaoxin.ManufacturingValueAddedGrowth, gaoxin.NewAboveScaleEnterprises, gaoxin.IndustrialInvestmentGrowth));
    }

    [Fact]
    public void There_are_six_leading_industries_five_traditional_and_ten_emerging_chains()
    {
        var file = SeedFiles.Parse<IndustriesShape>("industries.yaml");
        Assert.Equal(6, file.Industries.Count(x => x.Group == "leading"));
        Assert.Equal(5, file.Chains.Count(x => x.Group == "traditional"));
        Assert.Equal(10, file.Chains.Count(x => x.Group == "emerging"));
        var codes = file.Industries.Concat(file.Chains).Select(x => x.Code).ToList();
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Fact]
    public void An_indicator_has_a_number_and_a_code_of_its_own()
    {
        Assert.Equal(Indicators.Count, Indicators.Select(x => x.No).Distinct().Count());
        Assert.Equal(Indicators.Count, Indicators.Select(x => x.Code).Distinct().Count());
    }

    [Fact]
    public void A_filed_indicator_is_kept_in_its_first_unit()
    {
        foreach (var indicator in Indicators.Where(x => x.Formula is null))
        {
            Assert.Equal(1, indicator.Units[0].Factor);
            Assert.All(indicator.Units, x => Assert.True(x.Factor > 0));
            Assert.Contains(indicator.Aggregation, Aggregations);
            Assert.Equal(indicator.Aggregation == "weightedMean", indicator.Weight.Length > 0);
        }
    }

    [Fact]
    public void A_derived_indicator_is_made_of_filed_ones_and_is_combined_when_one_of_them_is()
    {
        var filed = Indicators.Where(x => x.Formula is null).ToDictionary(x => x.Code);
        foreach (var indicator in Indicators.Where(x => x.Formula is not null))
        {
            var formula = indicator.Formula!;
            string?[] inputs = formula.Kind == "quotient" ? [formula.Numerator, formula.Denominator] : [formula.Balance, formula.Flow];
            var combined = inputs.Any(x => filed[x!].JanuaryFebruary == "combined");
            Assert.Equal(combined ? "combined" : "together", indicator.JanuaryFebruary);
            Assert.NotEmpty(indicator.Unit);
            Assert.Empty(indicator.Units);
        }
    }

    [Fact]
    public void A_rule_judges_a_known_indicator_with_thresholds_that_grow_graver()
    {
        string[] order = ["blue", "yellow", "orange", "red"];
        var rules = SeedFiles.Parse<List<RuleShape>>("rules.yaml");
        Assert.Equal(rules.Count, rules.Select(x => x.Id).Distinct().Count());
        foreach (var rule in rules)
        {
            Assert.Contains(Indicators, x => x.Code == rule.Indicator);
            Assert.Contains(rule.Kind, RuleKinds);
            Assert.NotEmpty(rule.Levels);
            Assert.All(rule.Levels, x => Assert.True(x.Value.Hold >= 1 && order.Contains(x.Key)));
            var sign = rule.Direction == "below" ? -1 : 1;
            var ats = rule.Levels.OrderBy(x => Array.IndexOf(order, x.Key)).Select(x => sign * x.Value.At).ToList();
            Assert.Equal(ats.Order(), ats);
            Assert.True(sign * rule.Clear.At <= ats[0], $"{rule.Id} clears where it raises");
            Assert.True(rule.Clear.Hold >= 1);
        }
    }

    [Fact]
    public void The_fredmd_mapping_names_columns_enterprises_and_units_that_exist()
    {
        var mapping = SeedFiles.Parse<MappingShape>("mappings/fredmd.yaml");
        var header = SeedFiles.Lines("fredmd.csv")[0];
        Assert.Contains(mapping.Period["column"], header);
        foreach (var column in mapping.Columns)
        {
            Assert.Contains(column.Column, header);
            Assert.Contains(mapping.Enterprises, x => x.Code == column.Enterprise);
            Assert.Contains(column.Unit, Indicators.Single(x => x.Code == column.Indicator).Units.Select(x => x.Unit));
        }

        Assert.All(mapping.Enterprises, x => Assert.Contains(mapping.Columns, column => column.Enterprise == x.Code));
    }
}
