using Monitor.Enterprises;

namespace Monitor.Rules.Backtests;

/// <summary>All that was ever stored of an enterprise's figures, in order of version: 1, 2, 3, ...</summary>
public sealed record EnterpriseHistory(EnterpriseProfile Profile, IReadOnlyList<StoredChange> Changes);
