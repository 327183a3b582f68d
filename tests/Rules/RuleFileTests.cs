using Monitor.Reference;
using Monitor.Rules;

namespace Monitor.Tests.Rules;

public sealed class RuleFileTests
{
    [Fact]
    public void A_rule_survives_the_database_as_json()
    {
        var document = A.Yoy("output").Below().Blue(-10, hold: 2).Red(-50).Clears(-5, hold: 3).Document;
        var again = RuleFile.FromJson(RuleFile.ToJson(document));
        Assert.Equal(RuleFile.ToJson(document), RuleFile.ToJson(again));
        Assert.Equal(new LevelCondition(-10, 2, -5, 3), RuleFile.ToRule(again, TestSeeds.Catalog).At(Level.Blue));
    }

    [Fact]
    public void The_rules_of_a_file_are_read_with_their_defaults()
    {
        var rules = RuleFile.Read(Path.Combine(TestSeeds.Folder, "rules.yaml")).Select(document => RuleFile.ToRule(document, TestSeeds.Catalog)).ToList();
        Assert.Equal(["output-yoy", "output-falls", "employees-low"], rules.Select(rule => rule.Id));
        Assert.Equal(1, rules[0].Version);
        Assert.Equal(FallComparison.Yoy, rules[1].Comparison);
        Assert.Null(rules[0].At(Level.Orange));
    }

    [Fact]
    public void Only_the_mildest_level_takes_the_rules_clearing_the_others_clear_at_their_own_threshold()
    {
        var rule = A.Yoy("output").Below().Yellow(-20).Red(-50, hold: 2).Clears(-5, hold: 3).Build();
        Assert.Equal(new LevelCondition(-20, 1, -5, 3), rule.At(Level.Yellow));
        Assert.Equal(new LevelCondition(-50, 2, -50, 3), rule.At(Level.Red));
    }

    [Fact]
    public void A_level_may_have_a_clearing_of_its_own()
    {
        var rule = A.Yoy("output").Below().Blue(-10).At("red", -50, clear: new() { At = -30, Hold = 4 }).Clears(-5).Build();
        Assert.Equal(new LevelCondition(-50, 1, -30, 4), rule.At(Level.Red));
    }

    [Theory]
    [InlineData("output", RuleKind.Yoy, "%")]
    [InlineData("sales_ratio", RuleKind.Yoy, "pp")]
    [InlineData("output", RuleKind.YtdYoy, "%")]
    [InlineData("output", RuleKind.ConsecutiveFalls, "n")]
    [InlineData("employees", RuleKind.Level, "人")]
    public void A_metric_has_a_unit(string indicator, RuleKind kind, string unit) =>
        Assert.Equal(unit, new RuleSketch("r", kind, indicator).Below().Blue(-1).Build().MetricUnit);

    public static TheoryData<RuleSketch, string> Faulty => new()
    {
        { new RuleSketch("", RuleKind.Yoy, "output").Blue(-10), "rule, id: it is empty" },
        { A.Yoy("outptu", "r").Blue(-10), "rule r, indicator: 'outptu' is not in the catalogue" },
        { A.YtdYoy("employees", "r").Blue(-10), "rule r, kind: employees is no flow" },
        { A.YtdYoy("sales_ratio", "r").Blue(-10), "rule r, kind: sales_ratio is no flow" },
        { A.Yoy("output", "r").Clears(0), "rule r, levels: a rule needs at least one level" },
        { A.Yoy("output", "r").At("purple", -10), "rule r, levels.purple: levels are blue, yellow, orange, red" },
        { A.Yoy("output", "r").At("none", -10), "rule r, levels.none: levels are" },
        // A number was taken for a level, one past the last as an index out of range.
        { A.Yoy("output", "r").At("7", -10), "rule r, levels.7: levels are" },
        { A.Yoy("output", "r").At("1", -10), "rule r, levels.1: levels are" },
        { A.Yoy("output", "r").Blue(-10, hold: 0), "rule r, levels.blue.hold: a hold is 1 to 60 periods" },
        { A.Yoy("output", "r").Blue(-10, hold: 61), "rule r, levels.blue.hold" },
        { A.Yoy("output", "r").Blue(-10).Clears(-5, hold: 0), "rule r, clear.hold" },
        { A.Yoy("output", "r").Blue(-10).Yellow(-5).Clears(-5), "rule r, levels.yellow.at: a graver level must ask for more" },
        { A.Falls("output", "r").Blue(3).Red(2).Clears(1), "rule r, levels.red.at: a graver level must ask for more" },
        { A.Yoy("output", "r").Below().Blue(-10).Clears(-12), "rule r, levels.blue.clear: it would clear while it is still met" },
        { A.Yoy("output", "r").Above().Blue(10).Clears(12), "rule r, levels.blue.clear: it would clear while it is still met" },
        { A.Yoy("output", "r").At("blue", -10, of: 3), "rule r, levels.blue.of: only streamAnomaly counts among records" },
        { A.Yoy("meter", "r").Blue(-10), "rule r, kind: meter is a metered stream; only streamAnomaly judges it" },
        { Unusual("output").At("blue", 0.5), "rule r, indicator: output is no metered stream" },
        { Unusual("meter").Below().At("blue", 0.5), "rule r, direction: a score is unusual when it is high" },
        { Unusual("meter").At("blue", 1.5).Clears(0.5), "rule r, levels.blue.at: a score is above 0 and at most 1" },
        { Unusual("meter").At("blue", 0.5, 3, of: 2), "rule r, levels.blue.hold: a hold is 1 to 2 records" },
        { Unusual("meter").At("blue", 0.5, of: 65), "rule r, levels.blue.of: records are counted among the last 1 to 64" },
        { Unusual("meter").At("blue", 0.5).Clears(0), "rule r, clear.at: a score is above 0" },
        { Unusual("meter").At("blue", 0.5).Clears(0.3, 2017), "rule r, clear.hold: a clear hold is 1 to 2016 records" },
        { Unusual("meter").At("blue", 0.5).Of(SubjectKind.Enterprise, SubjectKind.Area), "rule r, scope.subjects: only enterprises have metered streams" },
    };

    private static RuleSketch Unusual(string indicator) => new RuleSketch("r", RuleKind.StreamAnomaly, indicator).Above();

    [Theory]
    [MemberData(nameof(Faulty), DisableDiscoveryEnumeration = true)]
    public void A_faulty_rule_is_refused_with_the_field_that_is_wrong(RuleSketch sketch, string message) =>
        Assert.Contains(message, Assert.Throws<SeedException>(() => sketch.Build()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_faulty_file_is_told_by_line()
    {
        using var folder = new TempFolder();
        var file = folder.Write("rules.yaml", "- id: r\n  kind: yoi\n");
        Assert.StartsWith($"{file}, line 2: ", Assert.Throws<SeedException>(() => RuleFile.Read(file)).Message, StringComparison.Ordinal);
        Assert.Contains("missing", Assert.Throws<SeedException>(() => RuleFile.Read(folder.File("none.yaml"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_judges_the_enterprises_in_every_list_of_its_scope_less_the_exceptions()
    {
        var county = A.Profile();
        var cars = A.Profile("F2", 2) with { Industry = "cars", Chains = [], Tier = Tier.City, Area = "south" };
        Assert.Equal([true, true], Judged(new()));
        Assert.Equal([true, false], Judged(new() { Tiers = [Tier.County] }));
        Assert.Equal([false, true], Judged(new() { Areas = ["south"] }));
        Assert.Equal([true, false], Judged(new() { Chains = ["food-chain", "other"] }));
        Assert.Equal([false, false], Judged(new() { Areas = ["south"], Industries = ["food"] }));
        Assert.Equal([false, true], Judged(new() { Enterprises = ["F2"] }));
        Assert.Equal([false, true], Judged(new() { Except = new() { Enterprises = ["F1"] } }));

        bool[] Judged(RuleDocument.ScopeDocument scope)
        {
            var book = new RuleBook([A.Yoy("output").Blue(-10).Only(scope)]);
            return [book.For(county).Length == 1, book.For(cars).Length == 1];
        }
    }
}
