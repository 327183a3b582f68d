using Monitor.Contracts;

namespace Monitor.Seeds;

/// <summary>The sample roster: 66 city-tier enterprises and 25 county-tier ones in each of the 16 areas, always the same.</summary>
public static class SampleRoster
{
    private const int CityTier = 66;
    private const int PerArea = 25;
    private static readonly DateOnly ValidFrom = new(2019, 1, 1);

    /// <summary>The areas and the industries their enterprises are drawn from; a repeated industry is a likelier one.</summary>
    private static readonly (string Area, string[] Industries)[] Mix =
    [
        ("gongyi", ["aluminium", "aluminium", "building-materials", "building-materials", "equipment", "new-materials"]),
        ("xingyang", ["equipment", "equipment", "building-materials", "automotive", "biomedicine", "modern-food"]),
        ("xinmi", ["building-materials", "building-materials", "garments-home", "garments-home", "new-materials", "equipment"]),
        ("xinzheng", ["modern-food", "modern-food", "biomedicine", "equipment", "building-materials", "garments-home"]),
        ("dengfeng", ["new-materials", "new-materials", "aluminium", "building-materials", "equipment", "modern-food"]),
        ("zhongmu", ["automotive", "automotive", "automotive", "modern-food", "equipment", "electronics"]),
        ("hangkonggang", ["electronics", "electronics", "electronics", "electronics", "biomedicine", "equipment"]),
        ("jingkai", ["automotive", "automotive", "equipment", "equipment", "modern-food", "electronics"]),
        ("gaoxin", ["electronics", "electronics", "new-materials", "new-materials", "equipment", "biomedicine"]),
        ("shangjie", ["aluminium", "aluminium", "aluminium", "new-materials", "equipment", "building-materials"]),
        ("erqi", ["garments-home", "garments-home", "modern-food", "equipment", "electronics", "new-materials"]),
        ("jinshui", ["electronics", "electronics", "biomedicine", "equipment", "modern-food", "garments-home"]),
        ("zhongyuan", ["equipment", "equipment", "garments-home", "electronics", "modern-food", "new-materials"]),
        ("guancheng", ["automotive", "modern-food", "equipment", "garments-home", "electronics", "new-materials"]),
        ("huiji", ["modern-food", "modern-food", "modern-food", "equipment", "biomedicine", "building-materials"]),
        ("zhengdong", ["electronics", "new-materials", "equipment", "biomedicine", "modern-food", "automotive"]),
    ];

    public static IReadOnlyList<SampleEnterprise> Build()
    {
        var random = new Prng(2019, "roster");
        var brands = SampleNames.Brands();
        random.Shuffle(brands);
        var roster = new List<SampleEnterprise>(CityTier + (PerArea * Mix.Length));
        for (var i = 0; i < CityTier; i++) Add($"C{i + 1:000}", Tier.City, Mix[i % Mix.Length]);
        foreach (var mix in Mix)
            for (var i = 0; i < PerArea; i++)
                Add($"{mix.Area}-{i + 1:00}", Tier.County, mix);
        return roster;

        void Add(string code, Tier tier, (string Area, string[] Industries) mix)
        {
            var profile = IndustryProfile.Of(random.Pick(mix.Industries));
            var name = $"样例·{brands[roster.Count]}{random.Pick(profile.Products)}有限公司";
            roster.Add(new(code, name, tier, mix.Area, profile.Code, Chains(profile, random), ValidFrom));
        }
    }

    private static string[] Chains(IndustryProfile profile, Prng random)
    {
        var chains = new List<string>();
        foreach (var chain in profile.Chains)
            if (random.Chance(chain.Likelihood)) chains.Add(chain.Code);
        return [.. chains];
    }
}
