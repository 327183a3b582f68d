using Monitor.Contracts;
using Monitor.Indicators;
using Monitor.Rollups;

namespace Monitor.Reporting.Sections;

/// <summary>An industry's row. Sums are those of roll-ups, so that an industry of the city reads the same here as there.</summary>
internal sealed record IndustryFact(
    string Code, Text Name, ReportFigure Firms, ReportFigure Value, ReportFigure Growth, ReportFigure Points, ReportFigure Share, ReportFigure Rising, ReportFigure Falling)
{
    /// <summary>The industries that have firms in the report's scope, in their order.</summary>
    public static List<IndustryFact> Of(ReportScope scope, Indicator main)
    {
        var whole = scope.Firms.Where(fact => !double.IsNaN(fact.Value)).Sum(fact => RollupCell.ToSum(fact.Value));
        var prior = scope.Firms.Where(fact => fact.IsCompared).Sum(fact => RollupCell.ToSum(fact.Prior));
        var byIndustry = scope.Firms.ToLookup(fact => fact.Firm.Industry);
        return [.. scope.Registry.Reference.Industries.Where(industry => byIndustry.Contains(industry.Code))
            .Select(industry => Of(scope, main, industry, [.. byIndustry[industry.Code]], whole, prior))];
    }

    private static IndustryFact Of(ReportScope scope, Indicator main, NamedCode industry, List<FirmFact> firms, decimal whole, decimal prior)
    {
        var reported = firms.Where(fact => !double.IsNaN(fact.Value)).ToList();
        var compared = firms.Where(fact => fact.IsCompared).ToList();
        var total = reported.Sum(fact => RollupCell.ToSum(fact.Value));
        var (now, then) = (compared.Sum(fact => RollupCell.ToSum(fact.Value)), compared.Sum(fact => RollupCell.ToSum(fact.Prior)));
        var stamp = firms.Max(fact => fact.Stamp);
        var unit = Units.OfAggregate(main);
        // An industry within an area is no subject of its own: the source names both.
        var subject = scope.IsCity ? new Subject(SubjectKind.Industry, industry.Code).ToString() : $"{scope.Own.Subject}/{new Subject(SubjectKind.Industry, industry.Code)}";
        return new(industry.Code, industry.Name, Number(reported.Count, 0, Units.Firms, Measure.Reporting),
            Number((double)total / unit.Factor, 2, Units.Of(unit.Name), Measure.Value),
            Number(then > 0 ? (double)((now - then) / then) * 100 : double.NaN, 1, Units.Percent, Measure.Yoy),
            Number(prior > 0 ? (double)((now - then) / prior) * 100 : double.NaN, 2, Units.Points, Measure.Contribution),
            Number(whole > 0 ? (double)(total / whole) * 100 : double.NaN, 1, Units.Percent, Measure.Share),
            Number(compared.Count(fact => fact.Value > fact.Prior), 0, Units.Firms, Measure.Rising), Number(compared.Count(fact => fact.Value < fact.Prior), 0, Units.Firms, Measure.Falling));

        ReportFigure Number(double value, int decimals, Text of, Measure measure) =>
            ReportFigure.Of(value, decimals, of, new(subject, main.Code, AggregateFacts.PeriodOf(main, scope.Own.SlotOf(main)), measure, stamp));
    }
}
