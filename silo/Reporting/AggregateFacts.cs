using Monitor.Contracts;
using Monitor.Indicators;
using Monitor.Readings;
using Monitor.Rollups;

namespace Monitor.Reporting;

/// <summary>What a report reads of an aggregate: its figures at a period and the ones before, each with its revision stamp.</summary>
public sealed class AggregateFacts
{
    private readonly Aggregate _aggregate;
    private readonly IndicatorCatalog _catalog;
    private readonly SeriesBook _comparable;
    private readonly SeriesBook _totals;
    private readonly Period _period;

    public AggregateFacts(Aggregate aggregate, IndicatorCatalog catalog, Period period)
    {
        (_aggregate, _catalog, _period) = (aggregate, catalog, period);
        (_comparable, _totals) = aggregate.AllFigures();
    }

    public Subject Subject => _aggregate.Profile.Subject;
    public Text Name => _aggregate.Profile.Name;
    public int No => _aggregate.Profile.No;

    /// <summary>The slot of the report's period.</summary>
    public int SlotOf(Indicator indicator) => Aggregate.TimelineOf(indicator).SlotOf(_period);

    public static Period PeriodOf(Indicator indicator, int slot) => Aggregate.TimelineOf(indicator).PeriodOf(slot);

    /// <param name="back">Slots before the report's period; negative for later ones.</param>
    public SourcedNumber Read(Indicator indicator, Measure measure, int back = 0)
    {
        var timeline = Aggregate.TimelineOf(indicator);
        var slot = SlotOf(indicator) - back;
        var from = slot - timeline.IndexInYear(slot);
        return measure switch
        {
            Measure.Value => new(_totals.Value(indicator, timeline, slot), StampOf(indicator, slot, slot)),
            Measure.YearToDate => new(_totals.YearToDate(indicator, timeline, slot), StampOf(indicator, from, slot)),
            Measure.Yoy => new(_comparable.YearOnYear(indicator, timeline, slot).Growth, StampOf(indicator, slot, slot)),
            Measure.YtdYoy => new(_comparable.YearToDateOnYear(indicator, timeline, slot).Growth, StampOf(indicator, from, slot)),
            Measure.Base => Read(indicator, Measure.Value, back + timeline.SlotsPerYear),
            _ => Count(indicator, measure, slot),
        };
    }

    /// <summary>The comparable year to date and what it is compared with.</summary>
    public (double Value, double Base) YearToDate(Indicator indicator)
    {
        var timeline = Aggregate.TimelineOf(indicator);
        var year = _comparable.YearToDateOnYear(indicator, timeline, SlotOf(indicator));
        return (year.Value, year.Base);
    }

    /// <summary>The comparable month and what it is compared with.</summary>
    public (double Value, double Base) Month(Indicator indicator)
    {
        var year = _comparable.YearOnYear(indicator, Aggregate.TimelineOf(indicator), SlotOf(indicator));
        return (year.Value, year.Base);
    }

    /// <summary>Firms above and below last year, of those present in both. None for what is computed from others.</summary>
    public (int Rising, int Falling, int Compared) Counts(Indicator indicator) =>
        _aggregate.Find(indicator.No, SlotOf(indicator)) is { } cell ? (cell.Rising, cell.Falling, cell.Compared) : default;

    /// <summary>The share of its weight that has reported, 0 to 1.</summary>
    public double Coverage(Indicator indicator) => _aggregate.Coverage(indicator, SlotOf(indicator));

    /// <summary>All totals up to the report's period, one a slot, oldest first; NaN where one is missing.</summary>
    public double[] History(Indicator indicator)
    {
        var timeline = Aggregate.TimelineOf(indicator);
        var (first, last) = (_totals.FirstSlot(indicator, timeline), SlotOf(indicator));
        return first > last ? [] : [.. Enumerable.Range(first, last - first + 1).Select(slot => _totals.Value(indicator, timeline, slot))];
    }

    /// <summary>Position of the last change in any of an indicator's figures up to the report's period.</summary>
    public long HistoryStamp(Indicator indicator) =>
        _totals.FirstSlot(indicator, Aggregate.TimelineOf(indicator)) is var first && first <= SlotOf(indicator) ? StampOf(indicator, first, SlotOf(indicator)) : 0;

    private SourcedNumber Count(Indicator indicator, Measure measure, int slot)
    {
        var cell = _aggregate.Find(indicator.No, slot);
        return new(measure switch
        {
            Measure.Reporting => cell?.Reporting ?? 0,
            Measure.Compared => cell?.Compared ?? 0,
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a measure of an aggregate."),
        }, StampOf(indicator, slot, slot));
    }

    private long StampOf(Indicator indicator, int from, int to)
    {
        if (indicator.Formula is { } formula) return Math.Max(StampOf(_catalog[formula.First], from, to), StampOf(_catalog[formula.Second], from, to));
        var stamp = 0L;
        for (var slot = from; slot <= to; slot++) stamp = Math.Max(stamp, _aggregate.Find(indicator.No, slot)?.Stamp ?? 0);
        return stamp;
    }
}
