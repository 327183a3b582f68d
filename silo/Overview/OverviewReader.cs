using System.Collections.Concurrent;
using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Indicators;
using Monitor.Reporting;
using Monitor.Rollups;
using Monitor.Storage;
using Monitor.Targets;
using static Monitor.Readings.Missing;

namespace Monitor.Overview;

/// <summary>Reads a month of the whole city from roll-ups: what it costs does not depend on how many firms there are.</summary>
public sealed class OverviewReader
{
    /// <summary>Share of the city's weight from which on a month is looked at by default.</summary>
    private const double Enough = 0.8;

    private const string GapTarget = "industrialValueAddedGrowth";
    private const int MostPeriods = 36;
    private static readonly TimeSpan StaleFor = TimeSpan.FromSeconds(5);

    private readonly Registry _registry;
    private readonly AggregateFactsReader _reader;
    private readonly IReportStore _store;
    private readonly TargetTracker _targets;
    private readonly ReportingRates _rates;
    private readonly TimeProvider _time;
    private readonly Kept<State> _kept;

    public OverviewReader(Registry registry, AggregateFactsReader reader, IReportStore store, TargetTracker targets, ReportingRates rates, TimeProvider time)
    {
        (_registry, _reader, _store, _targets, _rates, _time) = (registry, reader, store, targets, rates, time);
        _kept = new(ReadStateAsync, StaleFor, TimeProvider.System);
    }

    /// <summary>What of the catalogue the overview tells of the city or an area.</summary>
    private static IReadOnlyList<string> Headline { get; } =
        [ReportIndicators.Main, ReportIndicators.ValueAdded, ReportIndicators.SalesRatio, "operating_revenue", ReportIndicators.Profit, "investment", "electricity", "export_delivery"];

    /// <summary>What it tells of each part of the city.</summary>
    private static IReadOnlyList<string> OfParts { get; } = [ReportIndicators.Main, ReportIndicators.ValueAdded, "investment", "electricity", ReportIndicators.Profit];

    /// <param name="period">One that has a report; the latest with enough reported when null.</param>
    public async Task<OverviewMonth> ReadAsync(Period? period, CancellationToken cancellationToken)
    {
        var state = await _kept.GetAsync(cancellationToken);
        var of = period ?? state.Latest;
        // Two who ask at once may both form it; what is formed is the same.
        if (!state.Months.TryGetValue(of, out var month)) state.Months[of] = month = Form(of, state);
        return await _rates.TryReadAsync(of, cancellationToken) is { } summary ? month with { Places = month.Places.ToDictionary(one => one.Key, one => WithForms(one.Value, summary)) } : month;
    }

    private static OverviewPlace WithForms(OverviewPlace place, ReportingSummary summary) => place.Kind switch
    {
        SubjectKind.City => place with { Forms = summary.All },
        SubjectKind.Area => place with { Forms = summary.Areas.FirstOrDefault(row => row.Area == place.Code) },
        _ => place,
    };

    private async Task<State> ReadStateAsync()
    {
        var aggregates = await _reader.LoadAsync(CancellationToken.None);
        var periods = PeriodsOf(aggregates);
        var today = Standing.DayOf(_time.GetUtcNow(), _registry.Reference.TimeZone).AddMonths(-1);
        var latest = periods.FirstOrDefault(one => one.Coverage >= Enough)?.Period ?? periods.FirstOrDefault()?.Period ?? ReportPeriod.Of(Period.Month(today.Year, today.Month)) ?? Period.JanuaryFebruary(today.Year);
        return new(aggregates, periods, latest, await _store.ReadTargetsAsync(CancellationToken.None));
    }

    private List<OverviewPeriod> PeriodsOf(IReadOnlyList<Aggregate> aggregates)
    {
        if (Find(ReportIndicators.Main) is not { } main || aggregates.FirstOrDefault(one => one.Profile.Subject.Kind == SubjectKind.City) is not { } city) return [];
        var (timeline, totals) = (Aggregate.TimelineOf(main), city.AllFigures().Totals);
        var periods = new List<OverviewPeriod>();
        for (var slot = totals.LastSlot(main, timeline); slot >= totals.FirstSlot(main, timeline) && periods.Count < MostPeriods; slot--)
            periods.Add(new(timeline.PeriodOf(slot), city.Coverage(main, slot)));
        return periods;
    }

    private OverviewMonth Form(Period period, State state)
    {
        var facts = state.Aggregates.ToDictionary(one => one.Profile.Subject, one => new AggregateFacts(one, _registry.Model.Catalog, period));
        // A forecast for each area would be most of the work, and the overview shows the city's.
        var targets = _targets.Stand(period, facts, state.Edits, subject => subject.Kind == SubjectKind.City);
        var gaps = targets.Where(one => one.Kind.Code == GapTarget).ToDictionary(one => one.Subject, one => one.Progress.Gap);
        var city = facts.Values.FirstOrDefault(one => one.Subject.Kind == SubjectKind.City);
        var members = _registry.Aggregates.MembersAmong(_registry.Roster);
        var places = facts.Values.ToDictionary(one => one.Subject, own => Place(own, city, members[own.No].CountIn(period), gaps.GetValueOrDefault(own.Subject)));
        return new(period, state.Periods, places, targets);
    }

    private OverviewPlace Place(AggregateFacts own, AggregateFacts? city, int firms, double? gap)
    {
        var headline = own.Subject.Kind is SubjectKind.City or SubjectKind.Area;
        var figures = (headline ? Headline : OfParts).Select(Find).OfType<Indicator>().Select(indicator => Figure(own, indicator, city, headline)).ToList();
        var (reported, coverage) = Find(ReportIndicators.Main) is { } main ? ((int)own.Read(main, Measure.Reporting).Value, own.Coverage(main)) : (0, 0);
        return new(own.Subject.Kind, own.Subject.Code, own.Name, firms, reported, coverage, null, gap, figures);
    }

    private static OverviewFigure Figure(AggregateFacts own, Indicator indicator, AggregateFacts? city, bool withTrend)
    {
        var (value, before) = own.Month(indicator);
        var whole = city?.Month(indicator).Base ?? double.NaN;
        double? points = indicator.Kind != IndicatorKind.Ratio && !indicator.Signed && whole > 0 ? NullIfNaN((value - before) / whole * 100) : null;
        var (rising, falling, compared) = own.Counts(indicator);
        var year = Aggregate.TimelineOf(indicator).SlotsPerYear;
        return new(indicator.Code, indicator.KeptUnit, Number(Measure.Value), Number(Measure.Yoy), Number(Measure.YtdYoy), points, rising, falling, compared,
            withTrend ? [.. Enumerable.Range(0, year + 1).Select(back => Number(Measure.Yoy, year - back))] : []);

        double? Number(Measure measure, int back = 0) => NullIfNaN(own.Read(indicator, measure, back).Value);
    }

    private Indicator? Find(string code) => _registry.Reference.Catalog.TryFind(code, out var found) ? found : null;

    /// <summary>The roll-ups as they were read, and the months that were formed of them since.</summary>
    private sealed record State(IReadOnlyList<Aggregate> Aggregates, IReadOnlyList<OverviewPeriod> Periods, Period Latest, IReadOnlyList<TargetVersion> Edits)
    {
        public ConcurrentDictionary<Period, OverviewMonth> Months { get; } = [];
    }
}
