using Monitor.Readings;
using Monitor.Rules;

namespace Monitor.Alerts.Explaining;

/// <summary>A track replayed up to one slot: how the rule stood before it and after it.</summary>
internal sealed class SlotReplay
{
    private SlotReplay(Rule rule, SeriesBook book, Timeline timeline, int slot)
    {
        (Rule, Book, Timeline, Slot) = (rule, book, timeline, slot);
        var memory = default(MetricMemory);
        var latches = default(Latches);
        for (var at = book.FirstSlot(rule.Indicator, timeline); at < slot; at++)
            latches.Judge(rule, at, RuleMetric.Of(rule, book, timeline, at, ref memory).Metric);
        (Before, MemoryBefore) = (latches, memory);
        Judged = RuleMetric.Of(rule, book, timeline, slot, ref memory);
        latches.Judge(rule, slot, Judged.Metric);
        (After, MemoryAfter) = (latches, memory);
    }

    public Rule Rule { get; }
    public SeriesBook Book { get; }
    public Timeline Timeline { get; }
    public int Slot { get; }
    public JudgedMetric Judged { get; }
    public Latches Before { get; }
    public Latches After { get; }
    public MetricMemory MemoryBefore { get; }
    public MetricMemory MemoryAfter { get; }

    public static SlotReplay Of(Rule rule, SeriesBook book, int slot) => new(rule, book, book.TimelineOf(rule.Indicator), slot);
}
