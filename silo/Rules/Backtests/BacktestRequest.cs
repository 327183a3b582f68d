using Monitor.Contracts;

namespace Monitor.Rules.Backtests;

/// <summary>What to try.</summary>
/// <param name="Rules">The rules, as in rules.yaml.</param>
/// <param name="From">The first period whose warnings count.</param>
/// <param name="To">The last period that is judged.</param>
/// <param name="Events">What is known to have happened; without it everything raised counts as a false alarm.</param>
/// <param name="Window">When a warning belongs to an event.</param>
public sealed record BacktestRequest(
    IReadOnlyList<RuleDocument> Rules, Period From, Period To, BacktestVintage Vintage = BacktestVintage.KnownThen,
    IReadOnlyList<KnownEvent>? Events = null, EventWindow? Window = null);
