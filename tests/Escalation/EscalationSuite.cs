using Monitor.Disposal;
using Monitor.Enterprises;
using Monitor.Escalation;
using Monitor.Notifications;
using Monitor.Reference;
using Monitor.Storage;
using Monitor.Tests.Notifications;

namespace Monitor.Tests.Escalation;

/// <summary>
/// Warnings on ladders, on a store. It is noon of Monday 15 June 2026; days are worked from 8:30 to 12:00 and from 13:30 to 18:00, and Friday the 19th is a holiday.
/// </summary>
public abstract class EscalationSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly string[] People = ["owner", "head", "section", "leader"];
    private readonly List<Desk> _desks = [];

    private IDisposalStore Disposals => (IDisposalStore)Store;

    public override async Task DisposeAsync()
    {
        foreach (var desk in _desks) await desk.DisposeAsync();
        await base.DisposeAsync();
    }

    private static LadderDocument Ladder(string id = "all", params IReadOnlyList<double> waits) => new()
    {
        Id = id,
        Steps = [.. (waits.Count > 0 ? waits : [2, 2, 4, 8]).Select((wait, i) => new LadderStep(new(People[i], People[i]), wait, [new("app", People[i])]))],
    };

    private async Task<Desk> OpenAsync(int enterprises = 1, LadderDocument? ladder = null)
    {
        var desk = await Desk.OpenAsync(_desks.Count == 0 ? Store : OpenStore(), Desk.Config(), enterprises);
        if (_desks.Count == 0)
        {
            await desk.Edits.SaveAsync(new ChannelDocument { Id = "app", Kind = ChannelKind.InApp, GroupSeconds = 0 }, "test", None);
            await desk.Ladders.SaveAsync(ladder ?? Ladder(), "test", None);
        }
        else
        {
            desk.Clock.Advance(_desks[0].Clock.GetUtcNow() - desk.Clock.GetUtcNow());
        }

        _desks.Add(desk);
        return desk;
    }

    /// <summary>The red rule of few employees.</summary>
    private static Task FileAsync(Desk desk, double employees, string period = "2026-03", string firm = "F1") =>
        desk.Host.FileAsync(firm, A.Filing(period, A.Reading("employees", employees)) with { Key = $"{period}/{employees}" });

    private static int No(Desk desk, string firm) => desk.Host.Registry.Roster.TryFind(firm, out var enterprise) ? enterprise.No : throw new InvalidOperationException($"There is no {firm}.");

    private async Task ActAsync(Desk desk, DisposalActionKind kind, Func<DisposalRequest, DisposalRequest>? edit = null, string firm = "F1")
    {
        var after = (await Disposals.ReadDisposalAsync(No(desk, firm), 1, None)).Count;
        var request = new DisposalRequest(after, kind, "analyst");
        using var signal = new DisposalSignal();
        await new DisposalDesk(desk.Host.Registry, Disposals, signal, desk.Clock).ActAsync(No(desk, firm), 1, edit?.Invoke(request) ?? request, None);
    }

    /// <summary>Works through to a time of June 2026 where the bureau is, half an hour at a time and not at night.</summary>
    private static async Task WorkUntil(Desk desk, int day, double hour)
    {
        var end = new DateTimeOffset(2026, 6, day, 0, 0, 0, TimeSpan.FromHours(8)).AddHours(hour);
        for (var now = desk.Clock.GetUtcNow().ToOffset(end.Offset); ; now = desk.Clock.GetUtcNow().ToOffset(end.Offset))
        {
            await desk.WorkAsync();
            if (now >= end) return;
            var next = now.Hour >= 18 ? new DateTimeOffset(now.Date, end.Offset).AddHours(32.5) : now.AddMinutes(30);
            desk.Clock.Advance((next < end ? next : end) - now);
        }
    }

    /// <summary>What is in somebody's list: the kind, and when it was told.</summary>
    private async Task<List<(NoticeKind Kind, string At)>> ToldAsync(string who) =>
        [.. (await _desks[0].Notifications.ReadInboxAsync(who, unreadOnly: false, 100, None)).Select(entry => (entry.Item.Kind, Local(entry.At))).Order()];

    private async Task<string> EscalatedAsync() => string.Join("; ", await Task.WhenAll(People.Select(async who =>
        $"{who} {string.Join(", ", (await ToldAsync(who)).Where(told => told.Kind == NoticeKind.Escalated).Select(told => told.At))}".Trim())));

    private static string Local(DateTimeOffset at) => at.ToOffset(TimeSpan.FromHours(8)).ToString("dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    [StoreFact]
    public async Task A_warning_that_nobody_sees_to_climbs_step_by_step_in_working_hours_and_everybody_told_hears_of_the_end()
    {
        var desk = await OpenAsync();
        await FileAsync(desk, 10);
        await WorkUntil(desk, 23, 12);
        // Two hours from 13:30, two more, four until Tuesday noon, and eight until Wednesday noon.
        Assert.Equal("owner 15 15:30; head 15 17:30; section 16 12:00; leader 17 12:00", await EscalatedAsync());
        var item = (await desk.Notifications.ReadInboxAsync("section", unreadOnly: false, 10, None))[0].Item;
        Assert.StartsWith("升级至section：预警发布8个工作小时后仍无人确认。", item.Sentence.Zh, StringComparison.Ordinal);
        await FileAsync(desk, 100, "2026-04");
        await WorkUntil(desk, 24, 12);
        foreach (var who in People) Assert.Equal([NoticeKind.Recovered, NoticeKind.Escalated], (await ToldAsync(who)).Select(told => told.Kind));
        Assert.Equal(["0"], await RowsAsync("select count(*) from climbs"));
    }

    [StoreFact]
    public async Task Acknowledgement_stops_it_and_an_overdue_answer_lets_it_go_on()
    {
        var desk = await OpenAsync();
        await FileAsync(desk, 10);
        await WorkUntil(desk, 15, 16.5);
        await ActAsync(desk, DisposalActionKind.Acknowledged);
        await WorkUntil(desk, 17, 10);
        Assert.Equal("owner 15 15:30; head; section; leader", await EscalatedAsync());
        await ActAsync(desk, DisposalActionKind.Dispatched, request => request with { Unit = "energy office", Workdays = 1 });
        await WorkUntil(desk, 22, 9);
        // Due on Thursday the 18th; Friday is a holiday. An hour was left to the head, then four.
        Assert.Equal("owner 15 15:30; head; section; leader", await EscalatedAsync());
        await WorkUntil(desk, 22, 17);
        Assert.Equal("owner 15 15:30; head 22 09:30; section 22 15:00; leader", await EscalatedAsync());
        Assert.Contains("energy office", (await desk.Notifications.ReadInboxAsync("head", unreadOnly: false, 1, None))[0].Item.Sentence.En, StringComparison.Ordinal);
        await ActAsync(desk, DisposalActionKind.Answered, request => request with { Answer = new("power cut", "one line stands", "generator rented", A.Day("2026-07-01")) });
        await WorkUntil(desk, 30, 12);
        Assert.Equal("owner 15 15:30; head 22 09:30; section 22 15:00; leader", await EscalatedAsync());
    }

    [StoreFact]
    public async Task It_begins_when_the_level_rises_to_where_a_ladder_stands_and_ends_when_it_is_closed()
    {
        var desk = await OpenAsync(ladder: Ladder() with { AtLeast = Level.Red, Rules = ["output-yoy"] });
        foreach (var month in A.Months("2025-03", 3)) await desk.Host.FileAsync("F1", A.Filing(month.ToString(), A.Reading("output", 100)));
        foreach (var month in A.Months("2026-03", 2)) await desk.Host.FileAsync("F1", A.Filing(month.ToString(), A.Reading("output", 75)));
        await WorkUntil(desk, 16, 12);
        Assert.Equal("owner; head; section; leader", await EscalatedAsync());
        await desk.Host.FileAsync("F1", A.Filing("2026-05", A.Reading("output", 10)));
        await WorkUntil(desk, 16, 17);
        Assert.Equal("owner 16 15:30; head; section; leader", await EscalatedAsync());
        await ActAsync(desk, DisposalActionKind.ClosedByHand, request => request with { Text = "on site" });
        await WorkUntil(desk, 30, 12);
        Assert.Equal("owner 16 15:30; head; section; leader", await EscalatedAsync());
    }

    [StoreFact]
    public async Task Every_step_is_told_once_whatever_restarts_and_however_many_processes_there_are()
    {
        var desk = await OpenAsync(enterprises: 40);
        for (var i = 1; i <= 40; i++) await FileAsync(desk, 10, firm: $"F{i}");
        await desk.TakeAsync();
        for (var quarter = 0; quarter < 12 * 8; quarter++)
        {
            // Every few hours a process is there that knows nothing of the others.
            if (quarter % 16 == 0) await OpenAsync();
            await Task.WhenAll(_desks.Select(one => Task.Run(one.TakeAsync)));
            foreach (var one in _desks) one.Clock.Advance(TimeSpan.FromMinutes(45));
        }

        await desk.WorkAsync();
        Assert.Equal([.. People.Select(who => $"{who}|40|40").Order(StringComparer.Ordinal)],
            await RowsAsync("select recipient, count(*), count(distinct key) from notification_items where content like '%\"escalated\"%' group by recipient order by recipient"));
        Assert.Equal([.. People.Select(who => $"{who}|40").Order(StringComparer.Ordinal)], await RowsAsync("select recipient, count(*) from inbox group by recipient order by recipient"));
    }

    [StoreFact]
    public async Task A_dry_run_shows_what_then_happens()
    {
        var desk = await OpenAsync(enterprises: 3, Ladder(waits: [0, 3, 0.5, 20]));
        await FileAsync(desk, 10);
        await desk.WorkAsync();
        var supposed = Assert.Single(await desk.Ladders.TryAsync(new SupposedWarning(Level.Red, null, "north", null, null, desk.Clock.GetUtcNow()), None));
        var view = Assert.Single(await TryAsync(desk));
        Assert.Equal(supposed.Steps.Select(step => step.At), view.Steps.Select(step => step.At));
        Assert.Equal(ClimbState.Climbing, view.State);
        await WorkUntil(desk, 25, 12);
        Assert.Equal(view.Steps.Select(step => $"{step.To[0].Recipient} {Local(step.At!.Value)}"), (await EscalatedAsync()).Split("; "));
        Assert.Equal(ClimbState.Finished, Assert.Single(await TryAsync(desk)).State);

        await FileAsync(desk, 10, firm: "F2");
        await ActAsync(desk, DisposalActionKind.Dispatched, request => request with { Unit = "bureau", Workdays = 2 }, "F2");
        await desk.WorkAsync();
        view = Assert.Single(await TryAsync(desk, "F2"));
        await ActAsync(desk, DisposalActionKind.Noted, request => request with { Text = "called" }, "F2");
        await WorkUntil(desk, 30, 18);
        Assert.Equal(view.Steps.Where(step => step.At < desk.Clock.GetUtcNow()).Select(step => Local(step.At!.Value)), (await EscalatedAsync()).Split("; ").SelectMany(who => who.Split(", ").Skip(1)));

        await FileAsync(desk, 10, firm: "F3");
        await ActAsync(desk, DisposalActionKind.Acknowledged, firm: "F3");
        await desk.WorkAsync();
        view = Assert.Single(await TryAsync(desk, "F3"));
        Assert.Equal(ClimbState.Stopped, view.State);
        Assert.All(view.Steps, step => Assert.Null(step.At));
    }

    [StoreFact]
    public async Task An_edit_of_the_ladder_holds_for_what_climbs_already()
    {
        var desk = await OpenAsync();
        await FileAsync(desk, 10);
        await WorkUntil(desk, 15, 16);
        await desk.Ladders.SaveAsync(Ladder(waits: [2, 10, 1]), "test", None);
        await WorkUntil(desk, 22, 12);
        Assert.Equal("owner 15 15:30; head 16 17:30; section 17 09:00; leader", await EscalatedAsync());
        await desk.Ladders.SaveAsync(Ladder() with { Enabled = false }, "test", None);
        await WorkUntil(desk, 30, 12);
        Assert.Equal("owner 15 15:30; head 16 17:30; section 17 09:00; leader", await EscalatedAsync());
        await desk.Ladders.SaveAsync(Ladder(), "test", None);
        await WorkUntil(desk, 30, 14);
        Assert.EndsWith("leader 30 12:00", await EscalatedAsync(), StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task A_role_is_everybody_who_has_it_and_sees_the_warning_and_a_hole_is_the_area()
    {
        var desk = await OpenAsync(ladder: Ladder(waits: [0]) with { Steps = [new(new("一", "one"), 0, [new("app", "@areaAnalyst"), new("app", "@leader"), new("app", "{areaName}负责人"), new("app", "{area}-desk")])] });
        foreach (var (name, role, area) in new[] { ("north-1", Role.AreaAnalyst, "north"), ("north-2", Role.AreaAnalyst, "north"), ("south", Role.AreaAnalyst, "south"), ("boss", Role.Leader, default(string)) })
            Assert.True(await ((IAccountStore)Store).AddAccountAsync(new() { Id = name, Name = name, DisplayName = name, Role = role, Area = area }, asFirst: false, None));
        await FileAsync(desk, 10);
        await WorkUntil(desk, 15, 14);
        Assert.Equal(["boss", "north-1", "north-2", "north-desk", "北区负责人"], (await RowsAsync("select recipient from inbox")).Order(StringComparer.Ordinal));
    }

    [StoreFact]
    public async Task A_storm_climbs_whole()
    {
        const int Firms = 3000;
        var desk = await OpenAsync(Firms, Ladder(waits: [1, 1]));
        var firms = (await Store.ReadRosterAsync(None)).Select(profile => new Firm(desk.Host.Registry.Model, profile)).ToList();
        foreach (var some in firms.Chunk(500))
        {
            foreach (var firm in some) firm.Files("employees", "2026-03", 10);
            Assert.All(await Store.CommitAsync([.. some.Select(firm => (IReadOnlyList<Change>)[firm.Changes[^1]])], None), Assert.True);
        }

        await desk.WorkAsync();
        for (var step = 0; step < 3; step++)
        {
            desk.Clock.Advance(TimeSpan.FromHours(2));
            await desk.WorkAsync();
        }

        Assert.Equal([$"head|{Firms}|{Firms}", $"owner|{Firms}|{Firms}"], await RowsAsync("select recipient, count(*), count(distinct key) from inbox group by recipient order by recipient"));
    }

    [StoreFact]
    public async Task What_is_wrong_in_a_ladder_is_named()
    {
        var desk = await OpenAsync();
        var step = Ladder().Steps[0];
        foreach (var (ladder, where) in new[]
        {
            (Ladder("Big"), "id"),
            (Ladder() with { Areas = ["nowhere"] }, "areas"),
            (Ladder() with { Rules = ["none"] }, "rules"),
            (Ladder() with { Steps = [] }, "steps"),
            (Ladder() with { Steps = [step with { AfterHours = -1 }] }, "steps/0/afterHours"),
            (Ladder() with { Steps = [step with { AfterHours = double.NaN }] }, "steps/0/afterHours"),
            (Ladder() with { Steps = [step, step with { AfterHours = 1e9 }] }, "steps/1/afterHours"),
            (Ladder() with { Steps = [step with { Name = new("", "x") }] }, "steps/0/name"),
            (Ladder() with { Steps = [step with { To = [] }] }, "steps/0/to"),
            (Ladder() with { Steps = [step with { To = [new("none", "x")] }] }, "channel 'none'"),
            (Ladder() with { Steps = [step with { To = [new("app", "@nobody")] }] }, "role '@nobody'"),
            (Ladder() with { Steps = [step with { To = [new("app", "{who}")] }] }, "hole"),
        })
        {
            Assert.Contains(where, (await Assert.ThrowsAsync<SeedException>(() => desk.Ladders.SaveAsync(ladder, "test", None))).Message, StringComparison.Ordinal);
        }

        Assert.Equal(["1"], await RowsAsync("select count(*) from ladders"));
    }

    [StoreFact]
    public async Task A_new_installation_has_a_ladder_and_only_a_new_one()
    {
        var folder = ReferenceModel.DefaultFolder;
        await LadderSeed.SeedAsync(Store, folder, FakeClock.Start, None);
        var ladder = Assert.Single((await NotificationModel.ReadAsync(Store, None)).Ladders);
        Assert.Equal(("standard", Level.Red, 4), (ladder.Id, ladder.AtLeast, ladder.Steps.Count));
        Assert.All(ladder.Steps.SelectMany(step => step.To), target => Assert.True(!Recipients.IsRole(target.Recipient) || Recipients.TryParseRole(target.Recipient, out _)));
        await Store.AddNextAsync(DocumentKind.Ladder, "standard", ladder with { Enabled = false }, "test", FakeClock.Start, None);
        await LadderSeed.SeedAsync(Store, folder, FakeClock.Start, None);
        Assert.Equal(2, (await Store.ReadDocumentsAsync(DocumentKind.Ladder, None)).Count);
    }

    private async Task<IReadOnlyList<ClimbView>> TryAsync(Desk desk, string firm = "F1") =>
        await desk.Ladders.TryAsync((await Store.ReadEpisodeAsync(No(desk, firm), 1, None))!, None);
}
