using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Indicators;
using Monitor.Readings;
using Monitor.Rules;

namespace Monitor.Rollups;

/// <summary>
/// What the rules of one coverage see of an aggregate: the periods of which enough has been reported, or which are closed.
/// Whether a period is seen is a function of the cells and the day alone, so that the order in which firms file cannot matter.
/// Growth is judged in the comparable book: the sum of the firms present in both years against the sum of their priors.
/// Levels are judged in the book of totals: the sum of all that reported, as the view shows it.
/// </summary>
public sealed class CoverageGate(MonitorModel model, double coverage, int closeAfterDays)
{
    private readonly SeriesBook _comparable = new(model.Catalog, springFestival: true, model.Calendar.Festival);
    private readonly SeriesBook _totals = new(model.Catalog, springFestival: true, model.Calendar.Festival);
    private readonly SeriesBook _shares = new(model.Catalog, springFestival: true, model.Calendar.Festival);
    private readonly HashSet<(int Indicator, int Slot)> _waiting = [];

    /// <summary>Periods whose figures changed since they were last judged.</summary>
    public List<DirtyPeriod> Dirty { get; } = [];

    public (SeriesBook Comparable, SeriesBook Totals) Books => (_comparable, _totals);

    public bool Serves(Rule rule) => rule.Coverage == coverage && rule.CloseAfterDays == closeAfterDays;

    public SeriesBook BookOf(Rule rule) => rule.Kind switch
    {
        RuleKind.ShareFalling => _shares,
        RuleKind.Level or RuleKind.Mom or RuleKind.ForecastDistance => _totals,
        RuleKind.ConsecutiveFalls when rule.Comparison == FallComparison.Mom => _totals,
        _ => _comparable,
    };

    /// <summary>Looks at a slot again.</summary>
    /// <param name="day">Today, as a day number.</param>
    /// <param name="byDay">Only the day has moved on, no figure.</param>
    public void Refresh(Aggregate aggregate, Indicator indicator, Timeline timeline, int slot, int day, bool byDay)
    {
        var cell = aggregate.Find(indicator.No, slot);
        if (cell is { Reporting: 0 }) cell = null;
        var period = timeline.PeriodOf(slot);
        var seen = cell is not null && (aggregate.Coverage(indicator, slot) >= coverage || IsClosed(aggregate, indicator, slot, period, day));
        if (cell is not null && !seen) _waiting.Add((indicator.No, slot));
        else _waiting.Remove((indicator.No, slot));
        if (!seen) cell = null;
        var place = timeline.CellOfSlot(slot);
        var mean = indicator.Aggregation == Aggregation.Mean;
        var changed = Set(_totals, indicator, place, cell is null ? double.NaN : Number(cell.Total, mean ? cell.Reporting : 1), double.NaN);
        var compared = cell is { Compared: > 0 };
        var by = mean && compared ? cell!.Compared : 1;
        changed |= Set(_comparable, indicator, place, compared ? Number(cell!.Comparable, by) : double.NaN, compared ? Number(cell!.Prior, by) : double.NaN);
        changed |= Set(_shares, indicator, place, compared ? 100.0 * cell!.Falling / cell.Compared : double.NaN, double.NaN);
        if (changed) Dirty.Add(new(indicator.No, period, byDay));
    }

    /// <summary>Looks at the periods again that may have closed because the day moved on.</summary>
    public void MoveOn(Aggregate aggregate, int day)
    {
        foreach (var (no, slot) in _waiting.ToList())
        {
            var indicator = model.Catalog[no];
            Refresh(aggregate, indicator, Aggregate.TimelineOf(indicator), slot, day, byDay: true);
        }
    }

    /// <summary>A period closes when the next one has been reported as far as rules ask, or some days after its end.</summary>
    private bool IsClosed(Aggregate aggregate, Indicator indicator, int slot, Period period, int day) =>
        day >= period.LastDay.DayNumber + closeAfterDays || (aggregate.Find(indicator.No, slot + 1) is { Reporting: > 0 } && aggregate.Coverage(indicator, slot + 1) >= coverage);

    private static double Number(decimal sum, int by) => (double)(sum / by);

    private static bool Set(SeriesBook book, Indicator indicator, int place, double value, double prior)
    {
        if (book.Series(indicator.No) is not { } there)
        {
            if (double.IsNaN(value)) return false;
        }
        else if (there.Value(place).Equals(value) && there.Base(place).Equals(prior))
        {
            return false;
        }

        book.SeriesToWrite(indicator.No).Set(place, Basis.Period, new(value, prior, double.IsNaN(value) ? 0 : 1));
        return true;
    }
}
