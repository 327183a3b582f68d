using System.Collections.Concurrent;
using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Storage;

namespace Monitor.Hosting;

/// <summary>
/// One look at all due days: asks every enterprise with something overdue to check, and skips those whose standing has not changed
/// since they were last asked. Several processes may do so at once; the enterprises' versions make the second find nothing to do.
/// </summary>
public sealed class DeadlineRound(Registry registry, IReportingStore store, IEnterpriseDirectory directory)
{
    private const int EnterprisesAtOnce = 16;

    private ConcurrentDictionary<string, string> _settled = new(StringComparer.Ordinal);

    /// <returns>How many warning transitions it made.</returns>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var model = registry.Model;
        var today = Standing.DayOf(now, model.TimeZone);
        await store.BeginReportingAsync(today, cancellationToken);
        registry.Reporting = await store.ReadReportingAsync(cancellationToken);
        var list = new OverdueList(registry.Roster, model, registry.Reporting, today);
        var open = await store.ReadOpenSubjectsAsync([.. list.ReportingRules.Select(rule => rule.Id)], cancellationToken);
        var periods = list.Periods;
        var filings = periods.Count == 0 ? Filings.None : await store.ReadFilingsAsync(list.Indicators, periods, cancellationToken);
        var overdue = list.Find(filings, open.ToHashSet());
        var before = _settled;
        var settled = _settled = new(overdue.Where(one => before.GetValueOrDefault(one.Key) == one.Value), StringComparer.Ordinal);
        var transitions = 0;
        await Parallel.ForEachAsync(overdue.Where(one => !settled.ContainsKey(one.Key)).ToList(),
            new ParallelOptions { MaxDegreeOfParallelism = EnterprisesAtOnce, CancellationToken = cancellationToken },
            async (one, token) =>
            {
                if (directory.Find(one.Key) is not { } enterprise) return;
                Interlocked.Add(ref transitions, await enterprise.CheckDeadlines(now, token));
                settled[one.Key] = one.Value;
            });
        return transitions;
    }
}
