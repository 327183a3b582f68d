using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Rules.Backtests;

/// <summary>What the rules would have done at one enterprise.</summary>
/// <param name="Judged">By rule: the months with evidence, on the enterprise's <see cref="MonthAxis"/>.</param>
public sealed record EnterpriseRun(EnterpriseProfile Profile, IReadOnlyList<BacktestEpisode> Episodes, IReadOnlyDictionary<string, IReadOnlySet<int>> Judged);
