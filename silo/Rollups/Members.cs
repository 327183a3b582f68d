using System.Collections.Concurrent;
using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Rollups;

/// <summary>The firms of one aggregate on one roster. Immutable but for what it remembers; any number of readers may share it.</summary>
public sealed class Members(IReadOnlyList<EnterpriseProfile> firms)
{
    private readonly ConcurrentDictionary<Period, int> _counts = [];

    public IReadOnlyList<EnterpriseProfile> Firms => firms;

    /// <summary>How many are on the roster for a day of the period at least.</summary>
    public int CountIn(Period period) => _counts.GetOrAdd(period, of => firms.Count(firm => Aggregates.Counts(firm, of)));
}
