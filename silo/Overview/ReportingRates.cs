using System.Collections.Concurrent;
using Monitor.Contracts;
using Monitor.Hosting;

namespace Monitor.Overview;

/// <summary>
/// The reporting-rate table of a month, counted now and then: it looks at every form of every firm, which for a nation takes seconds.
/// </summary>
public sealed class ReportingRates(ReportingTable table, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan StaleFor = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<Period, Kept<ReportingSummary>> _kept = [];

    /// <returns>Null while it is counted for the first time.</returns>
    public Task<ReportingSummary?> TryReadAsync(Period period, CancellationToken cancellationToken) =>
        _kept.GetOrAdd(period, of => new(() => CountAsync(of), StaleFor, TimeProvider.System)).TryGetAsync(Patience, cancellationToken);

    private async Task<ReportingSummary> CountAsync(Period period)
    {
        var now = time.GetUtcNow();
        return table.Summarise(period, now, await table.ReadAsync(period, now, CancellationToken.None));
    }
}
