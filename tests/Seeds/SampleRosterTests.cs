using Monitor.Seeds;

namespace Monitor.Tests.Seeds;

public sealed class SampleRosterTests
{
    private static readonly IReadOnlyList<SampleEnterprise> Roster = SampleRoster.Build();

    [Fact]
    public void The_roster_has_66_city_enterprises_and_25_county_ones_in_each_area()
    {
        Assert.Equal(66, Roster.Count(x => x.Tier == Tier.City));
        var counties = Roster.Where(x => x.Tier == Tier.County).GroupBy(x => x.Area).ToList();
        Assert.Equal(16, counties.Count);
        Assert.All(counties, x => Assert.Equal(25, x.Count()));
    }

    [Fact]
    public void Every_name_is_unique_and_marked_as_a_sample()
    {
        Assert.Equal(Roster.Count, Roster.Select(x => x.Name).Distinct().Count());
        Assert.Equal(Roster.Count, Roster.Select(x => x.Code).Distinct().Count());
        Assert.All(Roster, x => Assert.StartsWith("样例·", x.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Areas_industries_and_chains_are_known_and_all_are_used()
    {
        var areas = SeedFiles.Parse<List<CodeShape>>("areas.yaml").Select(x => x.Code);
        var industries = SeedFiles.Parse<IndustriesShape>("industries.yaml");
        Assert.Equal(areas.Order(), Roster.Select(x => x.Area).Distinct().Order());
        Assert.Equal(industries.Industries.Select(x => x.Code).Order(), Roster.Select(x => x.Industry).Distinct().Order());
        Assert.Equal(industries.Chains.Select(x => x.Code).Order(), Roster.SelectMany(x => x.Chains).Distinct().Order());
    }

    [Fact]
    public void The_committed_roster_is_the_generated_one() =>
        Assert.Equal(SampleFiles.Roster(Roster), SeedFiles.Text(SampleFiles.RosterName));
}
