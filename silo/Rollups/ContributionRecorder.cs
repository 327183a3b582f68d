using System.Runtime.InteropServices;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Indicators;
using Monitor.Readings;

namespace Monitor.Rollups;

/// <summary>
/// Finds what a submission changes in the aggregates of its firm: it reads the slots that the figures can move before they are
/// taken and again afterwards. A figure moves its own slot and the one a year later, whose prior it is; where figures of the year
/// to date are filed, also the slots up to the year's end, which are differences of them.
/// </summary>
public static class ContributionRecorder
{
    // One list a thread: the core allocates nothing here but the bytes that are stored.
    [ThreadStatic]
    private static List<Contribution>? Scratch;

    /// <summary>Whether figures of several firms make one. A weighted mean is left out: it would need the weight's figure at every change.</summary>
    public static bool AddsUp(Indicator indicator) => indicator.Formula is null
        && (indicator.Aggregation == Aggregation.Mean || (indicator.Aggregation == Aggregation.Sum && indicator.Kind != IndicatorKind.Ratio));

    /// <summary>Reads what the submission may change, before it is taken.</summary>
    /// <returns>To be given to <see cref="After"/> on the same thread.</returns>
    public static List<Contribution> Before(EnterpriseState state, List<ReadingVersion> readings)
    {
        var found = Scratch ??= [];
        found.Clear();
        // A year without Spring Festival has other slots; such firms are abroad and belong to no aggregate.
        if (!state.Profile.SpringFestival) return found;
        for (var i = 0; i < readings.Count; i++)
        {
            var indicator = state.Model.Catalog[readings[i].Indicator];
            if (AddsUp(indicator) && IsFirst(readings, i)) Read(state.Book, indicator, readings, i, found);
        }

        return found;
    }

    /// <returns>What has changed, encoded; null when nothing has.</returns>
    public static byte[]? After(SeriesBook book, List<Contribution> before)
    {
        var changed = 0;
        var span = CollectionsMarshal.AsSpan(before);
        foreach (ref readonly var one in span)
        {
            var indicator = book.Catalog[one.Indicator];
            var timeline = book.TimelineOf(indicator);
            var (value, prior) = Figure(book, indicator, timeline, timeline.SlotOf(one.Period));
            if (!value.Equals(one.OldValue) || !prior.Equals(one.OldPrior)) span[changed++] = one with { NewValue = value, NewPrior = prior };
        }

        if (changed == 0) return null;
        before.RemoveRange(changed, before.Count - changed);
        return ContributionCodec.Encode(before);
    }

    private static void Read(SeriesBook book, Indicator indicator, List<ReadingVersion> readings, int i, List<Contribution> found)
    {
        var timeline = book.TimelineOf(indicator);
        var slot = timeline.SlotOf(readings[i].Period);
        var last = Math.Max(slot, book.LastSlot(indicator, timeline));
        var end = slot;
        if (book.Series(indicator.No)?.HoldsYearToDate == true || FilesYearToDate(readings, indicator.No))
            end = slot - timeline.IndexInYear(slot) + timeline.SlotsPerYear - 1;
        for (var at = slot; at <= Math.Min(end, last); at++) Add(at);
        for (var at = slot; at <= end; at++)
        {
            // 29 February compares with 28 February, so that a day may be the prior of two.
            var later = timeline.YearLater(at);
            for (var one = later; one <= Math.Min(later + 1, last); one++)
            {
                if (timeline.YearAgo(one) == at) Add(one);
            }
        }

        void Add(int at)
        {
            var (value, prior) = Figure(book, indicator, timeline, at);
            found.Add(new(indicator.No, timeline.PeriodOf(at), value, prior, double.NaN, double.NaN));
        }
    }

    private static (double Value, double Prior) Figure(SeriesBook book, Indicator indicator, Timeline timeline, int slot)
    {
        var value = book.Value(indicator, timeline, slot);
        return (value, double.IsNaN(value) ? double.NaN : book.Prior(indicator, timeline, slot, out _));
    }

    private static bool IsFirst(List<ReadingVersion> readings, int i)
    {
        for (var before = 0; before < i; before++)
        {
            if (readings[before].Indicator == readings[i].Indicator) return false;
        }

        return true;
    }

    private static bool FilesYearToDate(List<ReadingVersion> readings, int indicator)
    {
        foreach (var reading in readings)
        {
            if (reading.Indicator == indicator && reading.Basis == Basis.YearToDate) return true;
        }

        return false;
    }
}
