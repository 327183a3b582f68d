using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Indicators;

namespace Monitor.Reporting;

/// <summary>One report's view of the facts, and the making of its figures.</summary>
public sealed class ReportScope
{
    public ReportScope(ReportFacts facts, AggregateFacts own, Registry registry, IReadOnlyList<WarningFact> top, IOutlook outlook)
    {
        (Facts, Own, Registry, TopWarnings, Outlook) = (facts, own, registry, top, outlook);
        Firms = IsCity ? facts.Firms : [.. facts.Firms.Where(fact => fact.Firm.Area == own.Subject.Code)];
        Episodes = EpisodesOf(facts, own.Subject, registry);
    }

    public ReportFacts Facts { get; }
    public AggregateFacts Own { get; }
    public Registry Registry { get; }
    public IOutlook Outlook { get; }

    /// <summary>The gravest warnings with their sentences.</summary>
    public IReadOnlyList<WarningFact> TopWarnings { get; }
    public IReadOnlyList<FirmFact> Firms { get; }
    public IReadOnlyList<EpisodeFact> Episodes { get; }
    public Period Period => Facts.Period;
    public bool IsCity => Own.Subject.Kind == SubjectKind.City;
    public Text PeriodName => ReportPeriod.Name(Period);

    /// <summary>What the text calls the report's subject.</summary>
    public Text Name => Own.Name;

    public Indicator? Find(string code) => Registry.Reference.Catalog.TryFind(code, out var indicator) ? indicator : null;

    /// <summary>The reporting-rate row of the report's subject; null when it has no forms.</summary>
    public ReportingCount? Reporting => IsCity ? Facts.Reporting.All : Facts.Reporting.Areas.FirstOrDefault(row => row.Area == Own.Subject.Code);

    /// <summary>A figure of an aggregate in the unit in which it is told.</summary>
    public static ReportFigure Figure(AggregateFacts facts, Indicator indicator, Measure measure, int back = 0)
    {
        var number = facts.Read(indicator, measure, back);
        var source = new FigureSource(facts.Subject.ToString(), indicator.Code, AggregateFacts.PeriodOf(indicator, facts.SlotOf(indicator) - back), measure, number.Stamp);
        switch (measure)
        {
            case Measure.Yoy or Measure.YtdYoy:
                return ReportFigure.Of(number.Value, 1, indicator.Kind == IndicatorKind.Ratio ? Units.Points : Units.Percent, source);
            case Measure.Value or Measure.YearToDate or Measure.Base:
                var unit = Units.OfAggregate(indicator);
                return ReportFigure.Of(number.Value / unit.Factor, 2, Units.Of(unit.Name), source);
            default:
                return ReportFigure.Of(number.Value, 0, Units.Firms, source);
        }
    }

    /// <summary>A count of the report's own.</summary>
    public ReportFigure Count(double count, Text unit, string indicator, Measure measure, long stamp = 0) =>
        ReportFigure.Of(count, 0, unit, new(Own.Subject.ToString(), indicator, Period, measure, stamp));

    /// <summary>A figure of a firm in the unit in which it is told.</summary>
    public ReportFigure Figure(FirmFact fact, Indicator indicator, Measure measure, double value)
    {
        var source = new FigureSource(Subject.Enterprise(fact.Firm.Code).ToString(), indicator.Code, AggregateFacts.PeriodOf(indicator, Own.SlotOf(indicator)), measure, fact.Stamp);
        return measure switch
        {
            Measure.Yoy => ReportFigure.Of(value, 1, Units.Percent, source),
            Measure.Contribution => ReportFigure.Of(value, 2, Units.Points, source),
            _ => ReportFigure.Of(value / Units.OfFirm(indicator).Factor, 1, Units.Of(Units.OfFirm(indicator).Name), source),
        };
    }

    /// <summary>The warnings of an area are those of its firms and its own; the city's are all.</summary>
    public static IReadOnlyList<EpisodeFact> EpisodesOf(ReportFacts facts, Subject subject, Registry registry) => subject.Kind == SubjectKind.City
        ? facts.Episodes
        : [.. facts.Episodes.Where(one => registry.Roster.TryFind(one.Subject, out var firm) ? firm.Area == subject.Code
            : registry.Aggregates.TryFind(one.Subject, out var aggregate) && aggregate.Subject == subject)];
}
