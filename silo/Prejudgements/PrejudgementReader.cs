using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Indicators;
using Monitor.Rollups;
using Monitor.Storage;

namespace Monitor.Prejudgements;

/// <summary>Reads pre-judgements as people see them: with what changed since the one before, and against what came.</summary>
public sealed class PrejudgementReader(Registry registry, IMonitorStore monitor, IPrejudgementStore store, RollupReader rollups)
{
    /// <summary>Share of an aggregate's weight that must have reported before its figure counts as what came.</summary>
    private const double Came = 0.95;

    /// <param name="origin">The newest when null.</param>
    /// <returns>Null when there is none.</returns>
    public async Task<PrejudgementView?> ReadAsync(Subject subject, Indicator indicator, Period? origin, CancellationToken cancellationToken)
    {
        if (Find(subject) is not { } found) return null;
        var all = await store.ReadPrejudgementsAsync(found.No, indicator.No, cancellationToken);
        // The last version of each origin.
        var latest = all.GroupBy(one => one.Origin).Select(versions => versions.Last()).ToList();
        if (latest.FindLastIndex(one => origin is null || one.Origin == origin) is var at && at < 0) return null;
        var (now, before) = (latest[at], at > 0 ? latest[at - 1] : null);
        return new(subject.Kind, subject.Code, found.Name, indicator.Code, indicator.KeptUnit, now.Origin, now.Version, now.At, now.Prejudgement.Observations, now.Prejudgement.Estimated,
            now.Prejudgement.Steps, now.Prejudgement.Quarter, now.Prejudgement.Year, now.Prejudgement.Target,
            before is null ? null : ChangeBetween(indicator, before, now), [.. latest.Select(one => one.Origin).Reverse()]);
    }

    /// <summary>Past pre-judgements of a series against what came.</summary>
    public async Task<PrejudgementRecord?> ReadRecordAsync(Subject subject, Indicator indicator, CancellationToken cancellationToken)
    {
        if (Find(subject) is not { } found) return null;
        var actuals = await ReadActualsAsync(subject, indicator, cancellationToken);
        var outcomes = new List<PrejudgementOutcome>();
        var firsts = (await store.ReadPrejudgementsAsync(found.No, indicator.No, cancellationToken)).GroupBy(one => one.Origin).Select(versions => versions.First());
        foreach (var past in firsts.Reverse())
        {
            var lead = 0;
            foreach (var step in past.Prejudgement.Steps)
            {
                lead++;
                if (actuals.TryGetValue(step.Last, out var actual)) outcomes.Add(Outcome(past.Origin, step, lead, actual));
            }
        }

        var errors = outcomes.Where(one => one.ErrorPercent is not null).Select(one => Math.Abs(one.ErrorPercent!.Value)).ToList();
        return new(outcomes.Count, errors.Count == 0 ? null : errors.Average(), Share(outcomes, one => one.In80), Share(outcomes, one => one.In95), outcomes);
    }

    /// <summary>What the change of the year's expectation is owed to; null when the two are of different years.</summary>
    internal static PrejudgementChange? ChangeBetween(Indicator indicator, StoredPrejudgement before, StoredPrejudgement now)
    {
        var (old, current) = (before.Prejudgement, now.Prejudgement);
        if (old.OfYear != current.OfYear) return null;
        var total = current.Year.Mean - old.Year.Mean;
        var (surprise, outlook) = (0.0, 0.0);
        for (var i = 0; i < old.Steps.Count; i++)
        {
            // The year's slots are the figures so far and then the steps, in both alike.
            var slot = old.SoFar.Count + i;
            // Of a stock only the year's end is the year's expectation.
            if (indicator.Kind == IndicatorKind.Stock && i < old.Steps.Count - 1) continue;
            if (slot < current.SoFar.Count) surprise += current.SoFar[slot] - old.Steps[i].Mean;
            else outlook += current.Steps[slot - current.SoFar.Count].Mean - old.Steps[i].Mean;
        }

        return new(before.Origin, old.Year.Mean, current.Year.Mean, total, surprise, outlook, Figures.Round(total - surprise - outlook));
    }

    private static PrejudgementOutcome Outcome(Period origin, PrejudgedFigure step, int lead, double actual) => new(origin, step.Last, lead, step.Mean, step.Lo80, step.Hi80, step.Lo95, step.Hi95,
        actual, actual == 0 ? null : (actual - step.Mean) / Math.Abs(actual) * 100, actual >= step.Lo80 && actual <= step.Hi80, actual >= step.Lo95 && actual <= step.Hi95);

    private static double? Share(List<PrejudgementOutcome> outcomes, Func<PrejudgementOutcome, bool> inside) => outcomes.Count == 0 ? null : 100.0 * outcomes.Count(inside) / outcomes.Count;

    private (int No, string Name)? Find(Subject subject)
    {
        if (subject.Kind == SubjectKind.Enterprise) return registry.Roster.TryFind(subject.Code, out var firm) ? (firm.No, firm.Name) : null;
        return registry.Aggregates.TryFind(subject, out var aggregate) ? (aggregate.No, aggregate.Name.Zh) : null;
    }

    private async Task<Dictionary<Period, double>> ReadActualsAsync(Subject subject, Indicator indicator, CancellationToken cancellationToken)
    {
        if (subject.Kind != SubjectKind.Enterprise && registry.Aggregates.TryFind(subject, out var aggregate))
        {
            var series = await rollups.ReadSeriesAsync(aggregate, indicator, cancellationToken);
            return series.Points.Where(point => point.Value is not null && point.Coverage >= Came).ToDictionary(point => point.Period, point => point.Value!.Value);
        }

        if (!registry.Roster.TryFind(subject.Code, out var firm)) return [];
        var book = (await monitor.ReadStateAsync(firm, registry.Model, cancellationToken)).Book;
        var timeline = book.TimelineOf(indicator);
        var actuals = new Dictionary<Period, double>();
        for (var slot = book.FirstSlot(indicator, timeline); slot <= book.LastSlot(indicator, timeline); slot++)
        {
            var value = book.Value(indicator, timeline, slot);
            if (!double.IsNaN(value)) actuals.Add(timeline.PeriodOf(slot), value);
        }

        return actuals;
    }
}
