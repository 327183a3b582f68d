using Monitor.Contracts;
using Monitor.Forecasting;
using Monitor.Indicators;

namespace Monitor.Readings;

/// <summary>
/// All series of one subject and what is derived from them. A number that cannot be formed is NaN: missing is not zero.
/// </summary>
/// <param name="festival">When the festivals are; forecasts make do without when it is not given.</param>
public sealed class SeriesBook(IndicatorCatalog catalog, bool springFestival, SpringFestival? festival = null)
{
    private readonly ReadingSeries?[] _series = new ReadingSeries?[catalog.Slots];

    public IndicatorCatalog Catalog => catalog;

    /// <summary>The festivals of the subject's years; null when it has none.</summary>
    public SpringFestival? Festival => springFestival ? festival : null;

    public Timeline TimelineOf(Indicator indicator) => Timeline.Of(indicator, springFestival);

    public ReadingSeries? Series(int indicator) => _series[indicator];

    public ReadingSeries SeriesToWrite(int indicator) => _series[indicator] ??= new();

    /// <summary>First slot that may have a figure; greater than <see cref="LastSlot"/> when there is none.</summary>
    public int FirstSlot(Indicator indicator, Timeline timeline) => indicator.Formula is { } formula
        ? Math.Min(FirstSlot(catalog[formula.First], timeline), FirstSlot(catalog[formula.Second], timeline))
        : _series[indicator.No] is { } series && series.FirstCell <= series.LastCell ? timeline.SlotOfCell(series.FirstCell) : int.MaxValue;

    public int LastSlot(Indicator indicator, Timeline timeline) => indicator.Formula is { } formula
        ? Math.Max(LastSlot(catalog[formula.First], timeline), LastSlot(catalog[formula.Second], timeline))
        : _series[indicator.No] is { } series && series.FirstCell <= series.LastCell ? timeline.SlotOfCell(series.LastCell) : int.MinValue;

    /// <summary>
    /// The period's own figure: as filed; or the difference of two year-to-date figures; or, for January-February, what the two months give.
    /// </summary>
    public double Value(Indicator indicator, Timeline timeline, int slot)
    {
        if (indicator.Formula is { } formula) return Derived(formula, timeline, slot, prior: false);
        if (_series[indicator.No] is not { } series) return double.NaN;
        var filed = series.Value(timeline.CellOfSlot(slot));
        if (!double.IsNaN(filed)) return filed;
        if (IsJanuaryFebruary(timeline, slot)) return OfTwoMonths(indicator.Kind, series, timeline.CellOfSlot(slot));
        if (indicator.Kind != IndicatorKind.Flow) return double.NaN;
        var cumulated = FiledYearToDate(series, timeline, slot);
        return double.IsNaN(cumulated) || timeline.IndexInYear(slot) == 0 ? cumulated : cumulated - YearToDate(indicator, timeline, slot - 1);
    }

    /// <summary>The year's figure up to the period's end: as filed, or the sum of the periods when none is missing. Flows only.</summary>
    public double YearToDate(Indicator indicator, Timeline timeline, int slot)
    {
        if (indicator.Kind != IndicatorKind.Flow || indicator.Formula is not null || _series[indicator.No] is not { } series) return double.NaN;
        var filed = FiledYearToDate(series, timeline, slot);
        if (!double.IsNaN(filed)) return filed;
        var own = Value(indicator, timeline, slot);
        if (double.IsNaN(own) || timeline.IndexInYear(slot) == 0) return own;
        return own + YearToDate(indicator, timeline, slot - 1);
    }

    /// <summary>The same period of last year: the reported base when there is one, else last year's own figure.</summary>
    public double Prior(Indicator indicator, Timeline timeline, int slot, out bool reported)
    {
        reported = false;
        if (indicator.Formula is { } formula) return Derived(formula, timeline, slot, prior: true);
        if (_series[indicator.No] is { } series)
        {
            var filed = ReportedBase(indicator, series, timeline, slot);
            reported = !double.IsNaN(filed);
            if (reported) return filed;
        }

        return Value(indicator, timeline, timeline.YearAgo(slot));
    }

    /// <summary>Last year's figure up to the same period: the reported one, else the sum of the periods' bases, else last year's own.</summary>
    public double PriorYearToDate(Indicator indicator, Timeline timeline, int slot, out bool reported)
    {
        reported = false;
        if (indicator.Kind != IndicatorKind.Flow || indicator.Formula is not null || _series[indicator.No] is not { } series) return double.NaN;
        var filed = FiledYearToDateBase(series, timeline, slot);
        reported = !double.IsNaN(filed);
        if (reported) return filed;
        var sum = 0.0;
        for (var at = slot - timeline.IndexInYear(slot); at <= slot; at++)
        {
            sum += Prior(indicator, timeline, at, out var baseReported);
            reported |= baseReported;
        }

        if (!double.IsNaN(sum)) return sum;
        reported = false;
        return YearToDate(indicator, timeline, timeline.YearAgo(slot));
    }

    /// <summary>同比: against the same period of last year.</summary>
    public Comparison YearOnYear(Indicator indicator, Timeline timeline, int slot)
    {
        var value = Value(indicator, timeline, slot);
        if (double.IsNaN(value)) return new(value, double.NaN, double.NaN, false);
        var prior = Prior(indicator, timeline, slot, out var reported);
        return new(value, prior, Growth(indicator.Kind, value, prior), reported);
    }

    /// <summary>累计同比: the year to date against last year's to the same period.</summary>
    public Comparison YearToDateOnYear(Indicator indicator, Timeline timeline, int slot)
    {
        var value = YearToDate(indicator, timeline, slot);
        if (double.IsNaN(value)) return new(value, double.NaN, double.NaN, false);
        var prior = PriorYearToDate(indicator, timeline, slot, out var reported);
        return new(value, prior, Growth(indicator.Kind, value, prior), reported);
    }

    /// <summary>环比: against the period before; never across January-February where the two are judged as one.</summary>
    public Comparison MonthOnMonth(Indicator indicator, Timeline timeline, int slot)
    {
        var value = Value(indicator, timeline, slot);
        if (double.IsNaN(value) || !timeline.ComparesWithPrevious(slot)) return new(value, double.NaN, double.NaN, false);
        var previous = Value(indicator, timeline, slot - 1);
        return new(value, previous, Growth(indicator.Kind, value, previous), false);
    }

    /// <summary>
    /// Percent for flows and stocks, percentage points for ratios. From a base that is zero or negative no growth can be told
    /// (a loss that shrinks would read as a fall), so the answer is NaN, as statistical bulletins leave the cell empty.
    /// </summary>
    public static double Growth(IndicatorKind kind, double value, double prior) => kind == IndicatorKind.Ratio
        ? value - prior
        : prior > 0 ? (value - prior) / prior * 100 : double.NaN;

    private static bool IsJanuaryFebruary(Timeline timeline, int slot) => timeline.Kind == TimelineKind.ElevenAYear && timeline.IndexInYear(slot) == 0;

    /// <param name="cell">Cell of January-February; January and February are the two before it.</param>
    private static double OfTwoMonths(IndicatorKind kind, ReadingSeries series, int cell)
    {
        var cumulated = CumulatedAtFebruary(series, cell);
        if (!double.IsNaN(cumulated)) return cumulated;
        var (january, february) = (series.Value(cell - 2), series.Value(cell - 1));
        return kind switch
        {
            IndicatorKind.Flow => january + february,
            IndicatorKind.Stock => february,
            _ => (january + february) / 2,
        };
    }

    private static double CumulatedAtFebruary(ReadingSeries series, int cell)
    {
        var asOne = series.YearToDate(cell);
        return double.IsNaN(asOne) ? series.YearToDate(cell - 1) : asOne;
    }

    private static double FiledYearToDate(ReadingSeries series, Timeline timeline, int slot)
    {
        var cell = timeline.CellOfSlot(slot);
        return IsJanuaryFebruary(timeline, slot) ? CumulatedAtFebruary(series, cell) : series.YearToDate(cell);
    }

    private static double FiledYearToDateBase(ReadingSeries series, Timeline timeline, int slot)
    {
        var cell = timeline.CellOfSlot(slot);
        var filed = series.YearToDateBase(cell);
        return double.IsNaN(filed) && IsJanuaryFebruary(timeline, slot) ? series.YearToDateBase(cell - 1) : filed;
    }

    private static double ReportedBase(Indicator indicator, ReadingSeries series, Timeline timeline, int slot)
    {
        var cell = timeline.CellOfSlot(slot);
        var own = series.Base(cell);
        if (!double.IsNaN(own)) return own;
        if (indicator.Kind != IndicatorKind.Flow)
        {
            if (!IsJanuaryFebruary(timeline, slot)) return own;
            return indicator.Kind == IndicatorKind.Stock ? series.Base(cell - 1) : (series.Base(cell - 2) + series.Base(cell - 1)) / 2;
        }

        var cumulated = FiledYearToDateBase(series, timeline, slot);
        if (timeline.IndexInYear(slot) > 0) return cumulated - FiledYearToDateBase(series, timeline, slot - 1);
        return double.IsNaN(cumulated) && IsJanuaryFebruary(timeline, slot) ? series.Base(cell - 2) + series.Base(cell - 1) : cumulated;
    }

    private double Derived(Formula formula, Timeline timeline, int slot, bool prior)
    {
        var (first, second) = (catalog[formula.First], catalog[formula.Second]);
        if (formula.Kind == FormulaKind.TurnoverDays) return TurnoverDays(first, second, timeline, prior ? timeline.YearAgo(slot) : slot);
        var numerator = Part(first, formula.Basis, timeline, slot, prior);
        var denominator = Part(second, formula.Basis, timeline, slot, prior);
        return denominator > 0 ? formula.Factor * numerator / denominator : double.NaN;
    }

    private double Part(Indicator indicator, Basis basis, Timeline timeline, int slot, bool prior) =>
        basis == Basis.YearToDate && indicator.Kind == IndicatorKind.Flow
            ? prior ? PriorYearToDate(indicator, timeline, slot, out _) : YearToDate(indicator, timeline, slot)
            : prior ? Prior(indicator, timeline, slot, out _) : Value(indicator, timeline, slot);

    /// <summary>Turnover in days as the statistical yearbooks define it: 360 * average balance / cumulated flow * months / 12.</summary>
    private double TurnoverDays(Indicator balance, Indicator flow, Timeline timeline, int slot)
    {
        var atEnd = Value(balance, timeline, slot);
        var atStart = Value(balance, timeline, slot - timeline.IndexInYear(slot) - 1);
        var average = double.IsNaN(atStart) ? atEnd : (atStart + atEnd) / 2;
        var cumulated = YearToDate(flow, timeline, slot);
        return cumulated > 0 ? 360 * average / cumulated * timeline.MonthsGone(slot) / 12 : double.NaN;
    }
}
