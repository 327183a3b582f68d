using FsCheck;
using FsCheck.Fluent;
using Monitor.Disposal;

namespace Monitor.Tests.Disposal;

public sealed class DisposalRulesTests
{
    private static readonly DateTimeOffset Start = new(2026, 6, 15, 9, 0, 0, TimeSpan.FromHours(8));

    /// <summary>One action an hour, each by somebody else.</summary>
    private static DisposalState After(params IEnumerable<DisposalActionKind> kinds) => DisposalRules.After(kinds.Select((kind, i) => Action(i + 1, kind)));

    private static DisposalAction Action(int no, DisposalActionKind kind) => new(no, kind, $"person {no}", Start.AddHours(no), "text", "assignee", $"unit {no}",
        kind is DisposalActionKind.Dispatched or DisposalActionKind.Returned ? new DateOnly(2026, 6, 15).AddDays(no) : null);

    [Theory]
    [InlineData("", "Acknowledged Noted Assigned Dispatched ClosedByHand")]
    [InlineData("Acknowledged", "Noted Assigned Dispatched ClosedByHand")]
    [InlineData("Dispatched", "Noted Assigned Dispatched Answered ClosedByHand")]
    [InlineData("Dispatched Answered", "Noted Assigned Returned Accepted ClosedByHand")]
    [InlineData("Dispatched Answered Returned", "Noted Assigned Dispatched Answered ClosedByHand")]
    [InlineData("Dispatched Answered Accepted", "Noted Assigned Dispatched ClosedByHand")]
    [InlineData("ClosedByHand", "Noted Reopened")]
    [InlineData("ClosedByHand Reopened", "Noted Assigned Dispatched ClosedByHand")]
    public void Each_state_allows_what_makes_sense_in_it(string done, string allowed) =>
        Assert.Equal(allowed, string.Join(' ', DisposalRules.Allowed(After(Kinds(done)))));

    [Theory]
    [InlineData("", true, "Acknowledged")]
    [InlineData("Acknowledged", true, "Dispatched")]
    [InlineData("Acknowledged", false, null)]
    [InlineData("Dispatched", false, "Answered")]
    [InlineData("Dispatched Answered", true, "Accepted")]
    [InlineData("Dispatched Answered Accepted", true, "ClosedByHand")]
    [InlineData("Dispatched Answered Accepted", false, null)]
    [InlineData("ClosedByHand", true, null)]
    public void What_has_to_be_done_next_follows_from_the_state_and_from_whether_the_warning_holds(string done, bool active, string? next) =>
        Assert.Equal(next, DisposalRules.ToDo(After(Kinds(done)), active)?.ToString());

    [Fact]
    public void Who_dispatches_has_taken_notice_and_the_first_notice_stays()
    {
        var state = After(DisposalActionKind.Dispatched);
        Assert.Equal(("person 1", Start.AddHours(1)), (state.AcknowledgedBy, state.AcknowledgedAt));
        state = After(DisposalActionKind.Acknowledged, DisposalActionKind.Dispatched);
        Assert.Equal("person 1", state.AcknowledgedBy);
    }

    [Fact]
    public void A_return_sets_a_new_deadline_and_the_first_dispatch_and_answer_stay_for_the_measures()
    {
        var state = After(DisposalActionKind.Dispatched, DisposalActionKind.Answered, DisposalActionKind.Returned, DisposalActionKind.Answered);
        Assert.Equal((Start.AddHours(1), Start.AddHours(2), new DateOnly(2026, 6, 18)), (state.DispatchedAt, state.AnsweredAt, state.Due));
        Assert.Equal("unit 1", state.Unit);
    }

    [Theory]
    [InlineData("Acknowledged", true)]
    [InlineData("Dispatched Assigned", true)]
    [InlineData("", false)]
    [InlineData("Acknowledged Noted", false)]
    [InlineData("Dispatched", false)]
    public void Only_an_acknowledgement_or_assignment_that_nobody_acted_upon_is_taken_back_and_only_by_who_made_it(string done, bool may)
    {
        var history = Kinds(done).Select((kind, i) => Action(i + 1, kind)).ToList();
        var back = Action(history.Count + 1, DisposalActionKind.Withdrawn);
        Assert.Throws<DisposalException>(() => DisposalRules.Next(history, back));
        var own = back with { By = $"person {history.Count}" };
        if (!may)
        {
            Assert.Throws<DisposalException>(() => DisposalRules.Next(history, own));
            return;
        }

        Assert.Equal(DisposalRules.After(history.SkipLast(1)) with { Version = own.No }, DisposalRules.Next(history, own));
        Assert.Equal(DisposalRules.Next(history, own), DisposalRules.After([.. history, own]));
        Assert.False(DisposalRules.MayWithdraw([.. history, own], own.By));
    }

    [Fact]
    public void What_the_state_does_not_allow_is_refused_with_what_to_do_instead()
    {
        var fault = Assert.Throws<DisposalException>(() => After(DisposalActionKind.ClosedByHand, DisposalActionKind.Dispatched));
        Assert.Equal((true, "action: the disposal is closed; reopen it first."), (fault.IsConflict, fault.Message));
    }

    [Fact]
    public void Whatever_is_tried_in_whatever_order_only_what_is_allowed_happens_and_only_dispatched_ones_have_a_deadline()
    {
        var kinds = Gen.Elements(Enum.GetValues<DisposalActionKind>()).ListOf();
        Prop.ForAll(kinds.ToArbitrary(), tried =>
        {
            var state = DisposalState.New;
            foreach (var kind in tried)
            {
                var action = Action(state.Version + 1, kind);
                if (DisposalRules.Allowed(state).Contains(kind)) state = DisposalRules.Next(state, action);
                else Assert.Throws<DisposalException>(() => DisposalRules.Next(state, action));
                Assert.True(state.Due is not null || state.Stage is not (DisposalStage.Dispatched or DisposalStage.Answered));
                Assert.True(state.Due is null || state.Stage is DisposalStage.Dispatched or DisposalStage.Answered);
                Assert.True(state.AcknowledgedAt is not null || state.Stage == DisposalStage.Open);
            }
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<DisposalActionKind> Kinds(string names) =>
        names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<DisposalActionKind>);
}
