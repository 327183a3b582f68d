using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Rollups;
using Monitor.Storage;

namespace Monitor.Rules.Backtests;

/// <summary>
/// Runs rules over the rolled-up figures with the core that judges them live. What was known of a sum at an earlier time is not stored:
/// sums are judged as they stand now, whatever the vintage. Nothing is written.
/// </summary>
public sealed class AggregateBacktest(Registry registry, IRollupStore store)
{
    public async Task<IReadOnlyList<AggregateRun>> RunAsync(IReadOnlyList<AggregateProfile> aggregates, BacktestPlan plan, CancellationToken cancellationToken)
    {
        var judged = aggregates.Where(one => plan.Model.Rules.For(one.Subject).Any()).ToList();
        if (judged.Count == 0) return [];
        var tables = await store.ReadRollupsAsync(cancellationToken);
        var members = registry.Aggregates.MembersAmong(registry.Roster);
        return [.. judged.Select(one => Run(one, members[one.No], tables, plan))];
    }

    private static AggregateRun Run(AggregateProfile profile, Members members, RollupTables tables, BacktestPlan plan)
    {
        var aggregate = new Aggregate(profile, plan.Model, members);
        aggregate.Load(tables.CellsOf(profile.No).Where(cell => cell.Period <= plan.To), [], 0, tables.Day);
        // Nothing is recorded of these rules, so that judging records all they make of the figures.
        var episodes = aggregate.Judge(tables.Day, DateTimeOffset.UnixEpoch).GroupBy(step => step.Episode)
            .Select(own => Backtest.Write(profile.Subject, profile.Name.Zh, [.. own], BacktestVintage.KnownNow))
            .Where(episode => episode.RaisedPeriod >= plan.From)
            .OrderBy(episode => episode.RaisedPeriod).ThenBy(episode => episode.Rule, StringComparer.Ordinal).ToList();
        var judged = new Dictionary<string, IReadOnlySet<Period>>(StringComparer.Ordinal);
        foreach (var (track, book) in aggregate.Tracks)
        {
            var periods = track.JudgedUpTo(book, book.LastSlot(track.Rule.Indicator, track.Timeline))
                .Select(slot => track.Timeline.PeriodOf(slot.Slot)).Where(period => period >= plan.From).ToHashSet();
            if (periods.Count > 0) judged.Add(track.Rule.Id, periods);
        }

        return new(episodes, judged);
    }
}
