using Monitor.Ranking;

namespace Monitor.Tests.Ranking;

public sealed class RankerTests
{
    private static readonly NamedCode[] Areas = [new("a", new("甲", "A")), new("b", new("乙", "B")), new("c", new("丙", "C"))];

    private static RankingTable Rank(params double[][] values) => RankAfter([], values);

    private static RankingTable RankAfter(Dictionary<string, int> before, params double[][] values) =>
        Ranker.Rank(RankingBasis.Month, Areas, [.. values.Select(row => (IReadOnlyList<(double, long)>)[.. row.Select(value => (value, 1L))])], before);

    [Fact]
    public void The_best_of_every_component_has_100_and_the_worst_60()
    {
        var table = Rank([10, 10, 10, 100], [5, 5, 5, 95], [0, 0, 0, 90]);
        Assert.Equal([("a", 1, 100.0), ("b", 2, 80), ("c", 3, 60)], table.Rows.Select(row => (row.Area, row.Rank!.Value, row.Score!.Value)));
    }

    [Fact]
    public void Equal_scores_share_a_place_and_the_next_is_skipped() =>
        Assert.Equal([1, 1, 3], Rank([5, 5, 5, 100], [5, 5, 5, 100], [1, 1, 1, 100]).Rows.Select(row => row.Rank!.Value));

    [Fact]
    public void An_area_without_growth_of_value_added_is_not_ranked_and_stands_last()
    {
        var table = Rank([double.NaN, 9, 9, 100], [5, 5, 5, 100], [1, 1, 1, 100]);
        Assert.Equal(("a", null, null), (table.Rows[^1].Area, table.Rows[^1].Rank, table.Rows[^1].Score));
        Assert.Equal("no comparable figures", RankingWords.Why(table.Rows[^1]).En);
    }

    [Fact]
    public void A_component_that_is_missing_is_weighed_by_the_others()
    {
        var table = Rank([10, 10, double.NaN, 100], [5, 5, 5, 95], [0, 0, 0, 90]);
        Assert.Equal(100, table.Find("a")!.Score);
    }

    [Fact]
    public void Movement_is_places_gained()
    {
        var table = RankAfter(new() { ["a"] = 3, ["b"] = 1 }, [10, 10, 10, 100], [5, 5, 5, 95], [0, 0, 0, 90]);
        Assert.Equal([2, -1, null], table.Rows.Select(row => row.Movement));
    }

    [Fact]
    public void Why_names_what_lifts_and_what_pulls_most()
    {
        var row = Rank([10, 0, 5, 100], [0, 10, 5, 100], [0, 10, 5, 100]).Find("a")!;
        Assert.Equal(("value_added", "gross_output"), (RankingComponent.All[row.Strongest!.Value].Id, RankingComponent.All[row.Weakest!.Value].Id));
    }
}
