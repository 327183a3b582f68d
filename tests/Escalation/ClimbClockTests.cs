using Monitor.Calendar;
using Monitor.Escalation;

namespace Monitor.Tests.Escalation;

/// <summary>A warning begins on Monday 15 June 2026 at 9:00; days are worked from 8:30 to 12:00 and from 13:30 to 18:00, Friday the 19th is a holiday.</summary>
public sealed class ClimbClockTests
{
    private static readonly WorkingClock Clock = new(TestSeeds.Reference.Calendar, TestSeeds.Reference.TimeZone);
    private readonly List<DisposalAction> _actions = [];

    [Fact]
    public void It_counts_from_the_beginning_while_nobody_takes_notice()
    {
        Assert.Equal(At(15, 11), Due(2));
        Act(DisposalActionKind.Noted, At(15, 10));
        Act(DisposalActionKind.Assigned, At(15, 10.5));
        Assert.Equal(At(15, 11), Due(2));
    }

    [Theory]
    [InlineData(DisposalActionKind.Acknowledged)]
    [InlineData(DisposalActionKind.Dispatched)]
    [InlineData(DisposalActionKind.ClosedByHand)]
    public void It_stops_when_somebody_takes_notice(DisposalActionKind kind)
    {
        Act(kind, At(15, 10), due: kind == DisposalActionKind.Dispatched ? 16 : null);
        if (kind == DisposalActionKind.Dispatched) _actions.Add(new(2, DisposalActionKind.Answered, "unit", At(15, 14)));
        Assert.Null(Due(2));
        Assert.Null(Due(0));
    }

    [Fact]
    public void It_goes_on_where_it_stopped_once_the_day_for_the_answer_is_over()
    {
        // One of two hours had passed.
        Act(DisposalActionKind.Dispatched, At(15, 10), due: 18);
        Assert.Equal(At(22, 9.5), Due(2));
        // Had it been due already when it stopped, it is the first thing of the first working day.
        Assert.Equal(At(22, 8.5), Due(0.5));
    }

    [Fact]
    public void It_stops_at_the_answer_and_goes_on_when_that_was_returned_and_is_overdue_again()
    {
        Act(DisposalActionKind.Dispatched, At(15, 10), due: 16);
        Act(DisposalActionKind.Answered, At(17, 10.5));
        Assert.Null(Due(4));
        // An hour on Monday, two on Wednesday, and so one is left.
        Act(DisposalActionKind.Returned, At(17, 11), due: 17);
        Assert.Equal(At(18, 9.5), Due(4));
        Act(DisposalActionKind.Answered, At(17, 15));
        Act(DisposalActionKind.Accepted, At(17, 16));
        Assert.Null(Due(4));
    }

    [Fact]
    public void What_is_closed_and_opened_again_was_seen()
    {
        Act(DisposalActionKind.ClosedByHand, At(15, 10));
        Act(DisposalActionKind.Reopened, At(15, 11));
        Assert.Null(Due(2));
        Act(DisposalActionKind.Dispatched, At(15, 11.5), due: 15);
        Assert.Equal(At(16, 9.5), Due(2));
    }

    [Fact]
    public void What_was_done_before_it_began_counts_as_seen_and_not_as_time()
    {
        Act(DisposalActionKind.Dispatched, At(10, 10), due: 11);
        Assert.Equal(At(15, 11), Due(2));
    }

    private DateTimeOffset? Due(double hours) => ClimbClock.Due(Clock, At(15, 9), _actions, TimeSpan.FromHours(hours));

    private void Act(DisposalActionKind kind, DateTimeOffset at, int? due = null) =>
        _actions.Add(new(_actions.Count + 1, kind, "analyst", at, Due: due is { } day ? new DateOnly(2026, 6, day) : null));

    private static DateTimeOffset At(int day, double hour) => new DateTimeOffset(2026, 6, day, 0, 0, 0, TimeSpan.FromHours(8)).AddHours(hour);
}
