using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Reporting;
using Monitor.Storage;

namespace Monitor.Targets;

/// <summary>Tells how the year targets of areas and the city stand at a period.</summary>
public sealed class TargetTracker(Registry registry, IReportStore store, AggregateFactsReader reader, IOutlook outlook)
{
    /// <summary>The targets of every area and the city: the city first, areas in their order, targets in the order of their kinds.</summary>
    public async Task<IReadOnlyList<TargetStanding>> ReadAsync(Period period, CancellationToken cancellationToken) =>
        Stand(period, await reader.ReadAsync(period, cancellationToken), await store.ReadTargetsAsync(cancellationToken));

    /// <param name="facts">Of the areas, the industries and the city.</param>
    /// <param name="edits">Every edit of every target.</param>
    /// <param name="projected">Whose year is projected; everybody's when absent.</param>
    public IReadOnlyList<TargetStanding> Stand(
        Period period, IReadOnlyDictionary<Subject, AggregateFacts> facts, IReadOnlyList<TargetVersion> edits, Func<Subject, bool>? projected = null)
    {
        var reference = registry.Reference;
        var newest = edits.GroupBy(edit => (edit.Subject, edit.Target, edit.Year)).ToDictionary(versions => versions.Key, versions => versions.Last());
        var targets = reference.Targets.With(edits);
        var order = reference.TargetKinds.All.Select((kind, i) => (kind.Code, i)).ToDictionary(StringComparer.Ordinal);
        return [.. from one in reference.Aggregates.Where(one => one.Subject.Kind is SubjectKind.Area or SubjectKind.City).OrderByDescending(one => one.Subject.Kind)
                   from target in targets.Of(one.Subject).OrderBy(target => order.GetValueOrDefault(target.Target, int.MaxValue))
                   select Stand(one.Subject, target.Target, target.Years)];

        TargetStanding Stand(Subject subject, string target, IReadOnlyDictionary<int, double> years)
        {
            var year = years.ContainsKey(period.Year) ? period.Year : years.Keys.Max();
            var edit = newest.GetValueOrDefault((subject, target, year));
            var (kind, weights) = (reference.TargetKinds.Of(target), edit?.Weights ?? []);
            var (progress, stamp) = facts.TryGetValue(subject, out var own) ? Progress(kind, years[year], weights, own, facts, projected?.Invoke(subject) ?? true) : (TargetProgress.Unknown, 0);
            return new(subject, kind, year, years[year], edit?.Version ?? 0, weights, progress, stamp);
        }
    }

    private (TargetProgress Progress, long Stamp) Progress(
        TargetKind kind, double goal, IReadOnlyList<double> weights, AggregateFacts own, IReadOnlyDictionary<Subject, AggregateFacts> facts, bool projected)
    {
        var atMost = kind.Comparison == TargetComparison.AtMost;
        if (kind.Measure == TargetMeasure.None || !registry.Reference.Catalog.TryFind(kind.Indicator, out var indicator)) return (TargetProgress.Unknown, 0);
        switch (kind.Measure)
        {
            case TargetMeasure.LeadingShare:
                var whole = own.Read(indicator, Measure.YearToDate);
                var leading = registry.Reference.LeadingIndustries.Sum(code =>
                    facts.TryGetValue(new(SubjectKind.Industry, code), out var industry) && industry.Read(indicator, Measure.YearToDate).Value is var part && !double.IsNaN(part) ? part : 0);
                return (TargetPath.Level(goal, own.Subject.Kind == SubjectKind.City && whole.Value > 0 ? leading / whole.Value * 100 : double.NaN, atMost), whole.Stamp);
            case TargetMeasure.IntensityGrowth:
                var per = registry.Reference.Catalog.TryFind(kind.Per, out var known) ? known : indicator;
                var (top, bottom) = (own.YearToDate(indicator), own.YearToDate(per));
                var growth = top.Base > 0 && bottom.Base > 0 && bottom.Value > 0 ? ((top.Value / top.Base / (bottom.Value / bottom.Base)) - 1) * 100 : double.NaN;
                return (TargetPath.Level(goal, growth, atMost), Math.Max(own.Read(indicator, Measure.YearToDate).Stamp, own.Read(per, Measure.YearToDate).Stamp));
            default:
                var slot = own.SlotOf(indicator);
                var index = slot % TargetPath.SlotsPerYear;
                var lastYear = Enumerable.Range(0, TargetPath.SlotsPerYear).Select(i => own.Read(indicator, Measure.Value, index - i + TargetPath.SlotsPerYear).Value).ToArray();
                var left = TargetPath.SlotsPerYear - 1 - index;
                var actual = own.Read(indicator, Measure.YtdYoy);
                var rest = !projected || double.IsNaN(actual.Value) ? null : outlook.Project(own.History(indicator), Math.Max(1, left), TargetPath.SlotsPerYear)?.Sum(left);
                return (TargetPath.Progress(goal, weights, lastYear, index, actual.Value, rest, atMost), own.HistoryStamp(indicator));
        }
    }
}
