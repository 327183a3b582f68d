using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Reporting;

namespace Monitor.Ranking;

/// <summary>Ranks the areas of a period, by its month and by the year to date.</summary>
public sealed class RankingReader(Registry registry, AggregateFactsReader reader, ReportingTable reporting, TimeProvider time)
{
    public async Task<RankingTable> ReadAsync(Period period, RankingBasis basis, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var summary = await SummariseAsync(period, now, cancellationToken);
        return Rank(basis, await reader.ReadAsync(period, cancellationToken), summary, await SummariseAsync(ReportPeriod.Before(period), now, cancellationToken));
    }

    /// <summary>The reporting-rate table of a month.</summary>
    public async Task<ReportingSummary> SummariseAsync(Period period, DateTimeOffset now, CancellationToken cancellationToken) =>
        reporting.Summarise(period, now, await reporting.ReadAsync(period, now, cancellationToken));

    /// <param name="summary">Reporting rates of the period.</param>
    /// <param name="before">Those of the period before.</param>
    public RankingTable Rank(RankingBasis basis, IReadOnlyDictionary<Subject, AggregateFacts> facts, ReportingSummary summary, ReportingSummary before)
    {
        var areas = registry.Reference.Areas;
        var previous = Ranker.Rank(basis, areas, Values(1, before), new Dictionary<string, int>());
        // The year to date begins anew with January-February: December's ranks are those of another year.
        var comparable = basis == RankingBasis.Month || summary.Period.Kind != PeriodKind.JanuaryFebruary;
        var ranks = previous.Rows.Where(row => row.Rank is not null && comparable).ToDictionary(row => row.Area, row => row.Rank!.Value);
        return Ranker.Rank(basis, areas, Values(0, summary), ranks);

        List<IReadOnlyList<(double, long)>> Values(int back, ReportingSummary rates) => [.. areas.Select(area => RankingComponent.All.Select(component =>
            component.Indicator.Length == 0 ? (rates.Areas.FirstOrDefault(row => row.Area == area.Code)?.OnTimeRate ?? double.NaN, 0)
            : registry.Reference.Catalog.TryFind(component.Indicator, out var indicator) && facts.TryGetValue(new(SubjectKind.Area, area.Code), out var own)
                && own.Read(indicator, basis == RankingBasis.Month ? Measure.Yoy : Measure.YtdYoy, back) is var number ? (number.Value, number.Stamp)
            : (double.NaN, 0L)).ToList())];
    }
}
