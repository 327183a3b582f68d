using Monitor.Contracts;

namespace Monitor.Ranking;

/// <summary>A part of an area's score.</summary>
/// <param name="Indicator">Code of the indicator whose growth counts; empty for the rate of forms filed in time.</param>
/// <param name="Weight">Percent of the score.</param>
public sealed record RankingComponent(string Id, Text Name, string Indicator, double Weight)
{
    /// <summary>What the areas are ranked by. The first decides whether an area is ranked at all.</summary>
    public static IReadOnlyList<RankingComponent> All { get; } =
    [
        new("value_added", new("增加值增速", "growth of value added"), "value_added", 50),
        new("gross_output", new("总产值增速", "growth of gross output"), "gross_output", 20),
        new("investment", new("投资增速", "growth of investment"), "investment", 15),
        new("on_time", new("按时报送率", "rate of forms in time"), "", 15),
    ];
}
