using Monitor.Enterprises;

namespace Monitor.Rules.Backtests;

/// <summary>What a backtest reads; it has nothing to write with.</summary>
public interface IBacktestStore
{
    /// <summary>Reads an enterprise's changes and figures as one consistent whole.</summary>
    Task<EnterpriseHistory> ReadHistoryAsync(EnterpriseProfile profile, CancellationToken cancellationToken);
}
