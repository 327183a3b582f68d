using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Indicators;
using Monitor.Rollups;
using Monitor.Storage;

namespace Monitor.Prejudgements;

/// <summary>Diffusion indices of an aggregate: how many of its firms grow, and how many expect to.</summary>
public sealed class DiffusionReader(Registry registry, RollupReader rollups, IPrejudgementStore store)
{
    /// <param name="from">First period of the actual figures.</param>
    /// <param name="through">The last, and the period whose expectations are read; those of the one after it are read too.</param>
    public async Task<DiffusionView> ReadAsync(AggregateProfile aggregate, Indicator indicator, Period from, Period through, CancellationToken cancellationToken)
    {
        var series = await rollups.ReadSeriesAsync(aggregate, indicator, cancellationToken);
        var actual = series.Points.Where(point => point.Period.LastDay >= from.LastDay && point.Period.LastDay <= through.LastDay)
            .Select(point => DiffusionPoint.Of(point.Period, point.Rising, point.Compared - point.Rising - point.Falling, point.Falling)).ToList();
        var timeline = Aggregate.TimelineOf(indicator);
        var expected = new List<DiffusionPoint>();
        for (var slot = timeline.SlotOf(from); slot <= timeline.SlotOf(through) + 1; slot++)
        {
            var period = timeline.PeriodOf(slot);
            if (await ExpectedAsync(aggregate, period, cancellationToken) is { Index: not null } point) expected.Add(point);
        }

        return new(aggregate.Subject.Kind, aggregate.Subject.Code, aggregate.Name, indicator.Code, actual, expected);
    }

    /// <summary>The index of what an aggregate's firms expect of a period.</summary>
    public async Task<DiffusionPoint> ExpectedAsync(AggregateProfile aggregate, Period period, CancellationToken cancellationToken)
    {
        var paces = (await store.ReadExpectationsAsync(period, cancellationToken))
            .Where(one => registry.Roster.TryFind(one.Subject, out var firm) && registry.Aggregates.Of(firm).Contains(aggregate) && Aggregates.Counts(firm, period))
            .ToLookup(one => one.Pace);
        return DiffusionPoint.Of(period, paces[ExpectedPace.Faster].Count(), paces[ExpectedPace.Same].Count(), paces[ExpectedPace.Slower].Count());
    }
}
