using Monitor.Disposal;
using Monitor.Storage;

namespace Monitor.Tests.Disposal;

/// <summary>Disposal on a store. It is noon of Monday 15 June 2026; Friday the 19th is a holiday.</summary>
public abstract class DisposalSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly DisposalSignal _signal = new();
    private TestHost _host = null!;

    private IDisposalStore Disposals => (IDisposalStore)Store;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _host = await TestHost.StartAsync(Store, enterprises: 3);
        foreach (var firm in new[] { "F1", "F2", "F3" }) await _host.FileAsync(firm, A.Filing("2026-05", A.Reading("employees", 10)));
    }

    public override async Task DisposeAsync()
    {
        _signal.Dispose();
        await _host.DisposeAsync();
        await base.DisposeAsync();
    }

    private DisposalDesk Desk => new(_host.Registry, Disposals, _signal, _host.Clock);

    private static DisposalRequest Ask(int after, DisposalActionKind action) => new(after, action, "analyst");

    private int No(string firm) => _host.Registry.Roster.TryFind(firm, out var enterprise) ? enterprise.No : throw new InvalidOperationException($"There is no {firm}.");

    private Task<IReadOnlyList<DisposalAction>> ActAsync(string firm, DisposalRequest request) => Desk.ActAsync(No(firm), 1, request, None);

    private async Task<DisposalState> DispatchAsync(string firm, int workdays, int after = 0) =>
        DisposalRules.After(await ActAsync(firm, Ask(after, DisposalActionKind.Dispatched) with { Unit = "energy office", Workdays = workdays }));

    private static DisposalRequest Answer(int after) => new(after, DisposalActionKind.Answered, "energy office", Answer: new("power cut", "one line stands", "generator rented", A.Day("2026-07-01")));

    [StoreFact]
    public async Task Every_action_is_kept_as_it_was_taken()
    {
        await ActAsync("F1", Ask(0, DisposalActionKind.Acknowledged));
        await ActAsync("F1", Ask(1, DisposalActionKind.Assigned) with { Assignee = " li " });
        await DispatchAsync("F1", 3, after: 2);
        _host.Clock.Advance(TimeSpan.FromHours(5));
        await ActAsync("F1", Answer(3));
        await ActAsync("F1", Ask(4, DisposalActionKind.Returned) with { Text = "which line?", Workdays = 2 });
        await ActAsync("F1", Answer(5));
        await ActAsync("F1", Ask(6, DisposalActionKind.Accepted));
        var written = await ActAsync("F1", Ask(7, DisposalActionKind.ClosedByHand) with { Text = "现场核实" });
        var read = await ((IDisposalStore)OpenStore()).ReadDisposalAsync(No("F1"), 1, None);
        Assert.Equal(written, read);
        Assert.Equal(("li", new DateOnly(2026, 6, 18), "generator rented", "现场核实"), (read[1].Assignee, read[2].Due, read[3].Answer!.Measure, read[7].Text));
        // The list's row is the state after the last action.
        var (episode, state) = Assert.Single(await Disposals.ReadDisposalsAsync(null, null, None));
        Assert.Equal(DisposalRules.After(read), state);
        Assert.Equal(EpisodeStatus.Active, episode.Last.Status);
    }

    [StoreFact]
    public async Task Of_two_who_act_at_once_one_is_told_that_somebody_else_was_faster()
    {
        var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            try
            {
                await ActAsync("F1", Ask(0, DisposalActionKind.Noted) with { Text = $"note {i}" });
                return null;
            }
            catch (DisposalException fault)
            {
                return fault;
            }
        })));
        Assert.Single(tries, fault => fault is null);
        Assert.All(tries.OfType<DisposalException>(), fault => Assert.Equal(("after", true), (fault.Where, fault.IsConflict)));
        Assert.Single(await Disposals.ReadDisposalAsync(No("F1"), 1, None));
    }

    [StoreFact]
    public async Task Deadlines_are_counted_in_working_days()
    {
        // Tuesday to Thursday are worked, Friday is a holiday, then comes the weekend.
        Assert.Equal(A.Day("2026-06-18"), (await DispatchAsync("F1", 3)).Due);
        Assert.Equal(A.Day("2026-06-22"), (await DispatchAsync("F2", 4)).Due);
        var moved = await ActAsync("F3", Ask(0, DisposalActionKind.Dispatched) with { Unit = "bureau", Due = A.Day("2026-06-20") });
        Assert.Equal(A.Day("2026-06-22"), moved[0].Due);
    }

    [StoreFact]
    public async Task An_answer_is_overdue_once_its_day_is_over_and_no_longer_when_it_came()
    {
        await DispatchAsync("F1", 1);
        await DispatchAsync("F2", 6);
        _host.Clock.Advance(A.Noon("2026-06-16") - _host.Clock.GetUtcNow());
        Assert.Empty(await OverdueAsync());
        _host.Clock.Advance(A.Noon("2026-06-23") - _host.Clock.GetUtcNow());
        var (episode, state) = Assert.Single(await OverdueAsync());
        Assert.Equal(No("F1"), episode.Subject);
        // 17, 18, 22 and 23 June.
        Assert.Equal(4, Desk.OverdueWorkdays(state));
        await ActAsync("F1", Answer(1));
        Assert.Empty(await OverdueAsync());
    }

    [StoreFact]
    public async Task Work_is_listed_for_the_assignee_the_unit_and_who_dispatched()
    {
        await ActAsync("F1", Ask(0, DisposalActionKind.Assigned) with { Assignee = "li" });
        await DispatchAsync("F2", 3);
        await ActAsync("F3", Ask(0, DisposalActionKind.Acknowledged));
        Assert.Equal([No("F1")], await WorkOfAsync("li"));
        Assert.Equal([No("F2")], await WorkOfAsync("energy office"));
        Assert.Equal([No("F2")], await WorkOfAsync("analyst"));
        Assert.Empty(await WorkOfAsync("energy"));
    }

    [StoreFact]
    public async Task The_loop_is_measured_by_area_and_month_from_raised_to_cleared()
    {
        _host.Clock.Advance(TimeSpan.FromHours(2));
        await ActAsync("F1", Ask(0, DisposalActionKind.Acknowledged));
        _host.Clock.Advance(TimeSpan.FromHours(4));
        await DispatchAsync("F2", 1);
        _host.Clock.Advance(TimeSpan.FromHours(3));
        await ActAsync("F2", Answer(1));
        await _host.FileAsync("F1", A.Filing("2026-06", A.Reading("employees", 100)) with { Key = "better" });
        var june = A.Period("2026-06");
        var measure = Assert.Single(await new LoopReader(_host.Registry, Disposals, Desk).ReadAsync(june, june, None));
        Assert.Equal(new LoopMeasure("north", june, Raised: 3, Acknowledged: 2, HoursToAcknowledge: 4, Dispatched: 1, Answered: 1, HoursToAnswer: 3, Cleared: 1, HoursToClear: 9, Closed: 0, Overdue: 0), measure);
        Assert.Empty(await new LoopReader(_host.Registry, Disposals, Desk).ReadAsync(A.Period("2026-07"), A.Period("2026-12"), None));
    }

    [StoreFact]
    public async Task What_has_moved_is_found_by_position_once_and_as_it_stands_now()
    {
        Assert.Equal(0, await Disposals.ReadDisposalHeadAsync(None));
        await Task.WhenAll(new[] { "F1", "F2", "F3" }.Select(firm => Task.Run(() => ActAsync(firm, Ask(0, DisposalActionKind.Acknowledged)))));
        await ActAsync("F2", Ask(1, DisposalActionKind.Noted) with { Text = "called" });
        Assert.Equal(4, await Disposals.ReadDisposalHeadAsync(None));
        var moved = await Disposals.ReadMovedDisposalsAsync(0, 4, None);
        Assert.Equal([No("F1"), No("F2"), No("F3")], moved.Select(one => one.Subject).Order());
        Assert.Equal((No("F2"), 2), (moved[^1].Subject, moved[^1].State.Version));
        Assert.Equal([No("F2")], (await Disposals.ReadMovedDisposalsAsync(3, 4, None)).Select(one => one.Subject));
        Assert.Empty(await Disposals.ReadMovedDisposalsAsync(4, 4, None));
    }

    [StoreFact]
    public async Task What_is_wrong_in_a_request_is_named()
    {
        var dispatch = Ask(0, DisposalActionKind.Dispatched) with { Unit = "bureau" };
        foreach (var (request, where) in new[]
        {
            (Ask(0, DisposalActionKind.Acknowledged) with { By = " " }, "by"),
            (Ask(0, DisposalActionKind.Noted), "text"),
            (Ask(0, DisposalActionKind.Noted) with { Text = "a\0b" }, "text"),
            (Ask(0, DisposalActionKind.Noted) with { Text = new('x', 2001) }, "text"),
            (Ask(0, DisposalActionKind.Assigned), "assignee"),
            (Ask(0, DisposalActionKind.Dispatched), "unit"),
            (dispatch, "due"),
            (dispatch with { Due = A.Day("2026-06-14") }, "due"),
            (dispatch with { Due = A.Day("2026-06-24"), Workdays = 3 }, "due"),
            (dispatch with { Workdays = 0 }, "workdays"),
            (dispatch with { Due = A.Day("2099-01-01") }, "due"),
            (Ask(0, DisposalActionKind.ClosedByHand), "text"),
            (Ask(0, DisposalActionKind.Answered), "answer"),
            (Answer(0) with { Answer = Answer(0).Answer! with { Recovery = A.Day("2026-06-14") } }, "answer.recovery"),
            (Ask(3, DisposalActionKind.Acknowledged), "after"),
        })
        {
            Assert.Equal(where, (await Assert.ThrowsAsync<DisposalException>(() => ActAsync("F1", request))).Where);
        }

        Assert.Empty(await Disposals.ReadDisposalAsync(No("F1"), 1, None));
    }

    private Task<IReadOnlyList<(StoredEpisode Episode, DisposalState State)>> OverdueAsync() => Disposals.ReadDisposalsAsync(null, Desk.Today, None);

    private async Task<List<int>> WorkOfAsync(string who) => [.. (await Disposals.ReadDisposalsAsync(who, null, None)).Select(one => one.Episode.Subject)];
}
