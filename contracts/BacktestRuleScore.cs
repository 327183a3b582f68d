namespace Monitor.Contracts;

/// <summary>How a rule did, or all of them together: then any rule's warning is a hit.</summary>
/// <param name="Rule">The rule's id; <c>all</c> for all together.</param>
/// <param name="EnterprisesHit">Enterprises, and aggregates of a rule that judges them, with at least one episode.</param>
/// <param name="FalseEpisodes">Episodes raised outside every event's span.</param>
/// <param name="EnterpriseMonths">Enterprise-months that the rule judged, aggregates' included; January-February is one.</param>
/// <param name="MedianLead">Judged months from the earliest warning in the window to the event's first, over the hits; negative when after it.</param>
/// <param name="Kinds">The events by kind.</param>
public sealed record BacktestRuleScore(
    string Rule, BacktestConfusion Confusion, int Episodes, int EnterprisesHit, int FalseEpisodes, int EnterpriseMonths, double? MedianLead,
    IReadOnlyList<BacktestKindScore> Kinds)
{
    public double? FalseEpisodesPerEnterpriseMonth => EnterpriseMonths > 0 ? (double)FalseEpisodes / EnterpriseMonths : null;
}
