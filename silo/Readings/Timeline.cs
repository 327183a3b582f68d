using Monitor.Contracts;
using Monitor.Indicators;

namespace Monitor.Readings;

/// <summary>
/// The periods of a series in the order in which they are judged, numbered without gaps: slot 0, 1, 2, ...
/// Where January and February are judged as one, a year has eleven slots. Cells are where filed figures are kept:
/// a year of months has thirteen (January, February, January-February, March ...), so that each form of filing has its place.
/// </summary>
public readonly record struct Timeline(TimelineKind Kind)
{
    private const int CellsPerYear = 13;

    /// <param name="springFestival">The subject's year has a Spring Festival that moves between January and February.</param>
    public static Timeline Of(Indicator indicator, bool springFestival) => new(indicator.Frequency switch
    {
        Frequency.Day or Frequency.Instant => TimelineKind.Day,
        Frequency.TenDay => TimelineKind.TenDay,
        _ => springFestival && indicator.JanuaryFebruary != JanuaryFebruary.Separate ? TimelineKind.ElevenAYear : TimelineKind.Month,
    });

    /// <summary>The cell that keeps a filed figure of the period.</summary>
    public static int CellOf(Period period) => period.Kind switch
    {
        PeriodKind.Month => (period.Year * CellsPerYear) + period.MonthOfYear - (period.MonthOfYear < 3 ? 1 : 0),
        PeriodKind.JanuaryFebruary => (period.Year * CellsPerYear) + 2,
        PeriodKind.TenDay => (period.Year * 36) + ((period.MonthOfYear - 1) * 3) + period.PartOfMonth - 1,
        _ => period.FirstDay.DayNumber,
    };

    /// <summary>The slot in which a figure of the period is judged.</summary>
    public int SlotOf(Period period) => Kind switch
    {
        TimelineKind.ElevenAYear => (period.Year * 11) + Math.Max(0, period.MonthOfYear - 2),
        TimelineKind.Month => (period.Year * 12) + period.MonthOfYear - 1,
        TimelineKind.TenDay => (period.Year * 36) + ((period.MonthOfYear - 1) * 3) + Math.Max(1, period.PartOfMonth) - 1,
        _ => period.FirstDay.DayNumber,
    };

    public Period PeriodOf(int slot) => Kind switch
    {
        TimelineKind.ElevenAYear => slot % 11 == 0 ? Period.JanuaryFebruary(slot / 11) : Period.Month(slot / 11, (slot % 11) + 2),
        TimelineKind.Month => Period.Month(slot / 12, (slot % 12) + 1),
        TimelineKind.TenDay => Period.TenDay(slot / 36, (slot % 36 / 3) + 1, (slot % 3) + 1),
        _ => Period.Day(DateOnly.FromDayNumber(slot)),
    };

    /// <summary>The cell that keeps a slot's own figure.</summary>
    public int CellOfSlot(int slot) => Kind switch
    {
        TimelineKind.ElevenAYear => (slot / 11 * CellsPerYear) + (slot % 11) + 2,
        TimelineKind.Month => (slot / 12 * CellsPerYear) + (slot % 12) + (slot % 12 < 2 ? 0 : 1),
        _ => slot,
    };

    /// <summary>The slot that holds a cell; the inverse of <see cref="CellOfSlot"/> for cells that are a slot's own.</summary>
    public int SlotOfCell(int cell) => Kind switch
    {
        TimelineKind.ElevenAYear => (cell / CellsPerYear * 11) + Math.Max(0, (cell % CellsPerYear) - 2),
        TimelineKind.Month => (cell / CellsPerYear * 12) + (cell % CellsPerYear) - (cell % CellsPerYear < 2 ? 0 : 1),
        _ => cell,
    };

    /// <summary>The same period of last year; 29 February compares with 28 February.</summary>
    public int YearAgo(int slot) => Kind switch
    {
        TimelineKind.ElevenAYear => slot - 11,
        TimelineKind.Month => slot - 12,
        TimelineKind.TenDay => slot - 36,
        _ => DateOnly.FromDayNumber(slot).AddYears(-1).DayNumber,
    };

    /// <summary>The first slot that compares with this one, if any does: the day after 28 February may too, and none does with 29 February.</summary>
    public int YearLater(int slot) => Kind == TimelineKind.Day ? DateOnly.FromDayNumber(slot).AddYears(1).DayNumber : slot + SlotsPerYear;

    public int SlotsPerYear => Kind switch
    {
        TimelineKind.ElevenAYear => 11,
        TimelineKind.Month => 12,
        TimelineKind.TenDay => 36,
        _ => 365,
    };

    /// <summary>0 for the first slot of a year.</summary>
    public int IndexInYear(int slot) => Kind switch
    {
        TimelineKind.ElevenAYear => slot % 11,
        TimelineKind.Month => slot % 12,
        TimelineKind.TenDay => slot % 36,
        _ => DateOnly.FromDayNumber(slot).DayOfYear - 1,
    };

    /// <summary>Months of the year gone by at the slot's end: 1 to 12.</summary>
    public int MonthsGone(int slot) => Kind switch
    {
        TimelineKind.ElevenAYear => (slot % 11) + 2,
        TimelineKind.Month => (slot % 12) + 1,
        TimelineKind.TenDay => (slot % 36 / 3) + 1,
        _ => DateOnly.FromDayNumber(slot).Month,
    };

    /// <summary>
    /// Whether the slot may be compared with the one before it. Neither January-February nor March may where the two months are
    /// judged as one: the periods differ in length and the Spring Festival moves.
    /// </summary>
    public bool ComparesWithPrevious(int slot) => Kind != TimelineKind.ElevenAYear || slot % 11 > 1;
}
