using Monitor.Contracts;

namespace Monitor.Rules.Backtests;

/// <summary>What the rules would have done at one aggregate.</summary>
/// <param name="Judged">By rule: the periods with evidence.</param>
public sealed record AggregateRun(IReadOnlyList<BacktestEpisode> Episodes, IReadOnlyDictionary<string, IReadOnlySet<Period>> Judged);
