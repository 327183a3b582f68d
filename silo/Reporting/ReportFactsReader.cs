using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Ranking;
using Monitor.Storage;
using Monitor.Targets;

namespace Monitor.Reporting;

/// <summary>Reads what the reports of a period are written from.</summary>
public sealed class ReportFactsReader(
    Registry registry, IReportStore store, AggregateFactsReader aggregates, RankingReader ranking, TargetTracker targets, TimeProvider time)
{
    public async Task<ReportFacts> ReadAsync(Period period, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var rolledUp = await aggregates.ReadAsync(period, cancellationToken);
        IReadOnlyList<FirmFact> firms = registry.Reference.Catalog.TryFind(ReportIndicators.Main, out var main)
            ? await new FirmFactsReader(registry, store).ReadAsync(main, period, cancellationToken) : [];
        var reporting = await ranking.SummariseAsync(period, now, cancellationToken);
        var before = await ranking.SummariseAsync(ReportPeriod.Before(period), now, cancellationToken);
        return new()
        {
            Period = period,
            Aggregates = rolledUp,
            Firms = firms,
            Episodes = await new EpisodeFactsReader(store).ReadAsync(period, cancellationToken),
            Reporting = reporting,
            Month = ranking.Rank(RankingBasis.Month, rolledUp, reporting, before),
            YearToDate = ranking.Rank(RankingBasis.YearToDate, rolledUp, reporting, before),
            Targets = targets.Stand(period, rolledUp, await store.ReadTargetsAsync(cancellationToken)),
        };
    }
}
