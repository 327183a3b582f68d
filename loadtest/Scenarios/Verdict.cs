using Monitor.Contracts;
using Monitor.Loadtest.Load;
using Monitor.Loadtest.Push;

namespace Monitor.Loadtest.Scenarios;

/// <summary>Whether everything sent was acknowledged, stored, judged and pushed, exactly once.</summary>
internal static class Verdict
{
    private static readonly TimeSpan PushLimit = TimeSpan.FromSeconds(30);

    /// <returns>Every mismatch in words.</returns>
    public static async Task<IReadOnlyList<string>> OfAsync(Stand stand, FullWatcher dashboard, CancellationToken cancellationToken, params IReadOnlyList<Ledger> ledgers)
    {
        var accounts = await stand.Database.CountAsync(cancellationToken);
        var mismatches = accounts.Audit(ledgers).ToList();
        var open = await stand.Database.OpenAsync(code => Period.FromCode(code).ToString(), cancellationToken);
        if (!await dashboard.UntilAsync(one => one.Open().SequenceEqual(open), PushLimit, cancellationToken))
        {
            var pushed = dashboard.Open();
            mismatches.Add($"warnings on the dashboard: {pushed.Count}, open in the tables: {open.Count}; first difference: {pushed.Except(open).Concat(open.Except(pushed)).FirstOrDefault()}");
        }

        if (dashboard.Gaps > 0) mismatches.Add($"gaps in the dashboard's deltas: {dashboard.Gaps}");
        if (dashboard.Broken is { } broken) mismatches.Add($"the dashboard's connection broke: {broken}");
        return mismatches;
    }
}
