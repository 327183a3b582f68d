using Monitor.Contracts;

namespace Monitor.Ranking;

/// <summary>Tells why an area stands where it does.</summary>
public static class RankingWords
{
    /// <returns>Names of the components that lift and pull it most; empty for an area that is not ranked.</returns>
    public static Text Why(RankingRow row)
    {
        if (row.Rank is null) return new("缺可比数据", "no comparable figures");
        var (zh, en) = (new List<string>(), new List<string>());
        if (row.Strongest is { } up)
        {
            zh.Add($"{RankingComponent.All[up].Name.Zh}领先");
            en.Add($"{RankingComponent.All[up].Name.En} ahead");
        }

        if (row.Weakest is { } down)
        {
            zh.Add($"{RankingComponent.All[down].Name.Zh}落后");
            en.Add($"{RankingComponent.All[down].Name.En} behind");
        }

        return new(string.Join("，", zh), string.Join(", ", en));
    }
}
