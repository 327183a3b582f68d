using System.Text.Json;
using Monitor.Notifications;

namespace Monitor.Tests.Notifications;

/// <summary>What is told to whom, on a store, to real receivers.</summary>
public abstract class NotificationSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private Receiver _receiver = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _receiver = await Receiver.StartAsync();
    }

    public override async Task DisposeAsync()
    {
        await _receiver.DisposeAsync();
        await base.DisposeAsync();
    }

    private static ChannelDocument Hook => new() { Id = "hook", Kind = ChannelKind.Webhook, Endpoint = "hook", GroupSeconds = 0 };

    private NotificationConfig Config => Desk.Config(("hook", new() { Url = _receiver.At("/hook"), Secret = "s" }));

    private IEnumerable<(NoticeKind Kind, Level Level, string Warning)> Told => Items.Select(item => (item.Kind, item.Level, item.Warning));

    private IEnumerable<NotificationItem> Items => _receiver.Requests.SelectMany(request =>
        JsonDocument.Parse(request.Body).RootElement.GetProperty("items").Deserialize<List<NotificationItem>>(MonitorJson.Options)!);

    /// <summary>The red rule of few employees.</summary>
    private static Task FileAsync(Desk desk, double employees, string period = "2026-03", string firm = "F1") =>
        desk.Host.FileAsync(firm, A.Filing(period, A.Reading("employees", employees)) with { Key = $"{period}/{employees}" });

    [StoreFact]
    public async Task A_warning_is_told_once_when_it_begins_and_once_when_it_ends_across_restarts()
    {
        await using (var desk = await Desk.OpenAsync(Store, Config, enterprises: 1))
        {
            await desk.RouteAsync(Hook);
            await FileAsync(desk, 10);
            await desk.TakeAsync();
        }

        // Written down and not yet sent: another process sends it.
        await using (var desk = await Desk.OpenAsync(OpenStore(), Config)) await desk.WorkFor(Minute, Minute);
        await using (var desk = await Desk.OpenAsync(OpenStore(), Config))
        {
            await FileAsync(desk, 10, "2026-04");
            // By now the route says nothing of it; but who was told that it began is told that it ended.
            await desk.RouteAsync(Hook, edit: route => route with { Enabled = false });
            await FileAsync(desk, 100, "2026-05");
            await desk.WorkFor(Minute, Minute);
        }

        await using (var desk = await Desk.OpenAsync(OpenStore(), Config)) await desk.WorkFor(Minute, Minute);
        Assert.Equal([(NoticeKind.Fired, Level.Red, "F1~1"), (NoticeKind.Recovered, Level.Red, "F1~1")], Told);
    }

    [StoreFact]
    public async Task Processes_that_work_at_once_tell_each_thing_once()
    {
        await using var one = await Desk.OpenAsync(Store, Config, enterprises: 20);
        await one.RouteAsync(Hook);
        await using var two = await Desk.OpenAsync(OpenStore(), Config);
        for (var i = 1; i <= 20; i++) await FileAsync(one, 10, firm: $"F{i}");
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => (i % 2 == 0 ? one : two).WorkAsync())));
        await one.WorkAsync();
        Assert.Equal(20, Items.Count());
        Assert.Equal(20, Items.Select(item => item.Key).Distinct().Count());
    }

    [StoreFact]
    public async Task Routes_choose_by_level_area_and_rule_and_a_route_that_is_not_met_tells_nothing_of_the_end_either()
    {
        await using var desk = await Desk.OpenAsync(Store, Config, enterprises: 1);
        await desk.RouteAsync(Hook, edit: route => route with { AtLeast = Level.Yellow, Areas = ["north"], Rules = ["output-yoy"] });
        foreach (var month in A.Months("2025-03", 8)) await desk.Host.FileAsync("F1", A.Filing(month.ToString(), A.Reading("output", 100)));
        // Blue in April, yellow from May on, over in September: the holds are two periods.
        foreach (var (period, value) in new[] { ("2026-03", 88), ("2026-04", 88), ("2026-05", 75), ("2026-06", 75), ("2026-07", 88), ("2026-08", 99), ("2026-09", 99) })
        {
            desk.Clock.Advance(TimeSpan.FromDays(31));
            await desk.Host.FileAsync("F1", A.Filing(period, A.Reading("output", value)));
            await desk.WorkAsync();
        }

        await FileAsync(desk, 10, "2026-09");
        await desk.WorkAsync();
        var kinds = Told.Where(told => told.Warning == "F1~1").Select(told => told.Kind).ToList();
        Assert.Equal((NoticeKind.Fired, NoticeKind.Recovered), (kinds[0], kinds[^1]));
        Assert.All(Items, item => Assert.Equal("output-yoy", item.Rule));
        Assert.Equal(Level.Yellow, Told.First().Level);
        Assert.Single(Told, told => told.Kind == NoticeKind.Fired);
    }

    [StoreFact]
    public async Task What_fails_is_tried_again_with_growing_pauses_and_the_same_key_until_it_is_dead_and_can_be_sent_by_hand()
    {
        await using var desk = await Desk.OpenAsync(Store, Config with { MostAttempts = 3, RetrySeconds = 10 }, enterprises: 1);
        await desk.RouteAsync(Hook);
        _receiver.Answer = (_, _) => Task.FromResult<(int, string, string?)>((500, "broken", null));
        await FileAsync(desk, 10);
        await desk.WorkAsync();
        Assert.Single(_receiver.Requests);
        desk.Clock.Advance(TimeSpan.FromSeconds(9));
        await desk.WorkAsync();
        Assert.Single(_receiver.Requests);
        desk.Clock.Advance(TimeSpan.FromSeconds(1));
        await desk.WorkAsync();
        Assert.Equal(2, _receiver.Requests.Count);
        desk.Clock.Advance(TimeSpan.FromSeconds(20));
        await desk.WorkAsync();
        await desk.WorkFor(10 * Minute, Minute);
        Assert.Equal(3, _receiver.Requests.Count);

        var dead = Assert.Single(await desk.Notifications.ReadMessagesAsync(MessageState.Dead, null, null, 10, None));
        Assert.Equal((3, "500 broken"), (dead.Attempts, dead.Said));
        _receiver.Answer = (_, _) => Task.FromResult<(int, string, string?)>((200, "", null));
        Assert.True(await desk.Notifications.ResendAsync(dead.No, desk.Clock.GetUtcNow(), None));
        await desk.WorkAsync();
        Assert.Equal(MessageState.Sent, Assert.Single(await desk.Notifications.ReadMessagesAsync(null, "hook", null, 10, None)).State);
        Assert.Equal(4, _receiver.Requests.Count);
        Assert.Single(_receiver.Requests.Select(request => request.Headers["Idempotency-Key"]).Distinct());
        Assert.False(await desk.Notifications.ResendAsync(dead.No, desk.Clock.GetUtcNow(), None));
    }

    [StoreFact]
    public async Task A_receiver_that_says_too_many_is_left_alone_as_long_as_it_asks_and_one_that_refuses_at_once_is_not_asked_again()
    {
        await using var desk = await Desk.OpenAsync(Store, Config with { RetrySeconds = 1 }, enterprises: 2);
        await desk.RouteAsync(Hook);
        _receiver.Answer = (no, _) => Task.FromResult(no switch { 1 => (429, "slow down", "90"), 2 => (200, "", default(string)), _ => (400, "never", default(string)) });
        await FileAsync(desk, 10);
        await desk.WorkFor(TimeSpan.FromSeconds(80), TimeSpan.FromSeconds(10));
        Assert.Single(_receiver.Requests);
        await desk.WorkFor(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(10));
        Assert.Equal(2, _receiver.Requests.Count);
        await FileAsync(desk, 10, firm: "F2");
        await desk.WorkFor(10 * Minute, Minute);
        Assert.Equal(3, _receiver.Requests.Count);
        Assert.Equal("400 never", Assert.Single(await desk.Notifications.ReadMessagesAsync(MessageState.Dead, null, null, 10, None)).Said);
    }

    [StoreFact]
    public async Task A_receiver_that_never_answers_counts_as_failed_and_does_not_hold_up_the_others()
    {
        var config = Config with { TimeoutSeconds = 0.3, Endpoints = new Dictionary<string, EndpointConfig>(Config.Endpoints) { ["deaf"] = new() { Url = _receiver.At("/deaf") } } };
        await using var desk = await Desk.OpenAsync(Store, config, enterprises: 1);
        await desk.RouteAsync(Hook);
        await desk.RouteAsync(Hook with { Id = "deaf", Endpoint = "deaf" });
        using var stop = new CancellationTokenSource();
        _receiver.Answer = async (_, request) =>
        {
            if (request.Path == "/deaf") await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return (200, "", null);
        };
        await FileAsync(desk, 10);
        await desk.WorkAsync();
        await stop.CancelAsync();
        var messages = (await desk.Notifications.ReadMessagesAsync(null, null, null, 10, None)).ToDictionary(message => message.Channel);
        Assert.Equal((MessageState.Sent, MessageState.Waiting), (messages["hook"].State, messages["deaf"].State));
        Assert.Equal("no answer within 0.3 s", messages["deaf"].Said);
    }

    [StoreFact]
    public async Task In_quiet_hours_only_the_gravest_is_told_and_the_rest_when_they_are_over()
    {
        await using var desk = await Desk.OpenAsync(Store, Config, enterprises: 1);
        await desk.RouteAsync(Hook with { QuietFrom = new(22, 0), QuietTo = new(7, 0), QuietExcept = Level.Red });
        // It is 23:00 where the bureau is.
        desk.Clock.Advance(TimeSpan.FromHours(11));
        foreach (var month in A.Months("2025-03", 2)) await desk.Host.FileAsync("F1", A.Filing(month.ToString(), A.Reading("output", 100)));
        foreach (var month in A.Months("2026-03", 2)) await desk.Host.FileAsync("F1", A.Filing(month.ToString(), A.Reading("output", 75)));
        await FileAsync(desk, 10);
        await desk.WorkFor(TimeSpan.FromHours(7.5), TimeSpan.FromMinutes(30));
        Assert.Equal([Level.Red], Told.Select(told => told.Level));
        await desk.WorkFor(TimeSpan.FromHours(1), TimeSpan.FromMinutes(30));
        Assert.Equal([Level.Red, Level.Yellow], Told.Select(told => told.Level));
    }

    [StoreFact]
    public async Task What_is_told_in_the_application_is_there_once_and_can_be_marked_as_read()
    {
        await using var desk = await Desk.OpenAsync(Store, Config, enterprises: 2);
        await desk.RouteAsync(new() { Id = "app", Kind = ChannelKind.InApp, GroupSeconds = 0 }, "li");
        await FileAsync(desk, 10);
        await FileAsync(desk, 10, firm: "F2");
        await desk.WorkAsync();
        var inbox = await desk.Notifications.ReadInboxAsync("li", unreadOnly: true, 10, None);
        Assert.Equal(["F1~1", "F2~1"], inbox.Select(entry => entry.Item.Warning).Order());
        Assert.Equal(1, await desk.Notifications.MarkReadAsync("li", [inbox[0].Item.Key], desk.Clock.GetUtcNow(), None));
        Assert.Single(await desk.Notifications.ReadInboxAsync("li", unreadOnly: true, 10, None));
        Assert.Equal(1, await desk.Notifications.MarkReadAsync("li", null, desk.Clock.GetUtcNow(), None));
        Assert.Empty(await desk.Notifications.ReadInboxAsync("wang", unreadOnly: false, 10, None));
    }
}
