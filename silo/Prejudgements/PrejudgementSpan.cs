using Monitor.Contracts;
using Monitor.Readings;

namespace Monitor.Prejudgements;

/// <summary>
/// The slots that a pre-judgement speaks of: from the one after its origin to the end of that one's year. Made at a year's last slot it is
/// of the whole year to come, so that there is always something left to judge.
/// </summary>
internal readonly record struct PrejudgementSpan(Timeline Timeline, int Origin)
{
    public int Next => Origin + 1;
    public int YearFirst => Next - Timeline.IndexInYear(Next);
    public int YearLast => YearFirst + Timeline.SlotsPerYear - 1;
    public int Steps => YearLast - Origin;
    public int YearSlots => Timeline.SlotsPerYear;

    public int QuarterFirst
    {
        get
        {
            var slot = Next;
            while (slot > YearFirst && QuarterOf(slot - 1) == QuarterOf(Next)) slot--;
            return slot;
        }
    }

    public int QuarterLast
    {
        get
        {
            var slot = Next;
            while (slot < YearLast && QuarterOf(slot + 1) == QuarterOf(Next)) slot++;
            return slot;
        }
    }

    public Period PeriodOf(int slot) => Timeline.PeriodOf(slot);

    private int QuarterOf(int slot) => (Timeline.MonthsGone(slot) - 1) / 3;
}
