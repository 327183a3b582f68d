using Monitor.Readings;

namespace Monitor.Tests.Readings;

public sealed class TimelineTests
{
    public static TheoryData<TimelineKind> Kinds => new(Enum.GetValues<TimelineKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Slots_cells_and_periods_are_each_others_inverse(TimelineKind kind)
    {
        var timeline = new Timeline(kind);
        var last = timeline.SlotOf(Period.Day(new(2031, 12, 31)));
        for (var slot = timeline.SlotOf(Period.Day(new(2019, 1, 1))); slot <= last; slot++)
        {
            var period = timeline.PeriodOf(slot);
            Assert.Equal(slot, timeline.SlotOf(period));
            Assert.Equal(timeline.CellOfSlot(slot), Timeline.CellOf(period));
            Assert.Equal(slot, timeline.SlotOfCell(timeline.CellOfSlot(slot)));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Slots_follow_each_other_in_time_without_gaps(TimelineKind kind)
    {
        var timeline = new Timeline(kind);
        var slot = timeline.SlotOf(Period.Day(new(2023, 1, 1)));
        for (; timeline.PeriodOf(slot).Year < 2026; slot++)
            Assert.Equal(timeline.PeriodOf(slot).LastDay.AddDays(1), timeline.PeriodOf(slot + 1).FirstDay);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_first_slot_of_a_year_has_index_zero_and_the_last_has_gone_twelve_months(TimelineKind kind)
    {
        var timeline = new Timeline(kind);
        var first = timeline.SlotOf(Period.Day(new(2024, 1, 1)));
        Assert.Equal(0, timeline.IndexInYear(first));
        Assert.Equal(12, timeline.MonthsGone(first - 1));
        Assert.Equal(kind == TimelineKind.ElevenAYear ? 2 : 1, timeline.MonthsGone(first));
    }

    [Theory]
    [InlineData(TimelineKind.Month, "2026-01", "2025-01")]
    [InlineData(TimelineKind.ElevenAYear, "2026-01..02", "2025-01..02")]
    [InlineData(TimelineKind.ElevenAYear, "2026-12", "2025-12")]
    [InlineData(TimelineKind.TenDay, "2026-03-T2", "2025-03-T2")]
    [InlineData(TimelineKind.Day, "2026-03-15", "2025-03-15")]
    [InlineData(TimelineKind.Day, "2024-02-29", "2023-02-28")]
    [InlineData(TimelineKind.Day, "2025-03-01", "2024-03-01")]
    public void A_year_ago_is_the_same_period_of_last_year(TimelineKind kind, string period, string yearAgo)
    {
        var timeline = new Timeline(kind);
        Assert.Equal(A.Period(yearAgo), timeline.PeriodOf(timeline.YearAgo(timeline.SlotOf(A.Period(period)))));
    }

    [Theory]
    [InlineData("2026-01")]
    [InlineData("2026-02")]
    [InlineData("2026-01..02")]
    public void January_February_and_both_share_a_slot_where_they_are_judged_as_one(string period)
    {
        var timeline = new Timeline(TimelineKind.ElevenAYear);
        Assert.Equal(A.Period("2026-01..02"), timeline.PeriodOf(timeline.SlotOf(A.Period(period))));
        Assert.Equal(timeline.SlotOf(A.Period(period)), timeline.SlotOfCell(Timeline.CellOf(A.Period(period))));
    }

    [Fact]
    public void January_February_and_both_keep_cells_of_their_own()
    {
        var cells = new[] { "2025-12", "2026-01", "2026-02", "2026-01..02", "2026-03" }.Select(text => Timeline.CellOf(A.Period(text))).ToList();
        Assert.Equal(Enumerable.Range(cells[0], 5), cells);
    }

    [Theory]
    [InlineData("2026-01..02", false)]
    [InlineData("2026-03", false)]
    [InlineData("2026-04", true)]
    [InlineData("2026-12", true)]
    public void Nothing_is_compared_with_the_period_before_across_January_February(string period, bool compares)
    {
        var timeline = new Timeline(TimelineKind.ElevenAYear);
        Assert.Equal(compares, timeline.ComparesWithPrevious(timeline.SlotOf(A.Period(period))));
    }

    [Theory]
    [InlineData("output", true, TimelineKind.ElevenAYear)]
    [InlineData("output", false, TimelineKind.Month)]
    [InlineData("orders", true, TimelineKind.Month)]
    [InlineData("revenue", true, TimelineKind.ElevenAYear)]
    [InlineData("electricity_daily", true, TimelineKind.Day)]
    [InlineData("output_tenday", true, TimelineKind.TenDay)]
    public void Frequency_and_calendar_choose_the_timeline(string indicator, bool springFestival, TimelineKind kind) =>
        Assert.Equal(new Timeline(kind), Timeline.Of(TestSeeds.Indicator(indicator), springFestival));
}
