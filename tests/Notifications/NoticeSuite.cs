using System.Text.Json;
using Monitor.Jobs;
using Monitor.Notifications;
using Monitor.Reference;
using Monitor.Storage;

namespace Monitor.Tests.Notifications;

/// <summary>What jobs tell, through the routes; and what is forgotten of what was told.</summary>
public abstract class NoticeSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Period May = A.Period("2026-05");
    private static readonly ChannelDocument App = new() { Id = "app", Kind = ChannelKind.InApp, GroupSeconds = 0 };

    private IJobRunStore Jobs => (IJobRunStore)Store;

    private static Notice Of(string job, string subject) => new(job, May, subject, new($"{job}说", $"{job} says"), FakeClock.Start);

    private static RouteDocument Route(string id, string to, params JobNoticeKind[] notices) => new() { Id = id, Notices = notices, To = [new("app", to)] };

    private static async Task<List<string>> ToldAsync(Desk desk, string who) =>
        [.. (await desk.Notifications.ReadInboxAsync(who, unreadOnly: false, 100, None)).Select(entry => $"{entry.Item.Rule} {entry.Item.Subject}").Order(StringComparer.Ordinal)];

    [StoreFact]
    public async Task A_notice_is_told_once_to_those_whom_the_routes_name_across_processes_and_restarts()
    {
        await using var desk = await Desk.OpenAsync(Store, Desk.Config(), enterprises: 2);
        await desk.Edits.SaveAsync(App, "test", None);
        await ((IAccountStore)Store).AddAccountAsync(new() { Id = "s", Name = "s", DisplayName = "statistician of F1", Role = Role.Statistician, Enterprise = "F1" }, asFirst: false, None);
        await desk.Edits.SaveAsync(Route("late", "@statistician", JobNoticeKind.Reminder, JobNoticeKind.Late), "test", None);
        await desk.Edits.SaveAsync(Route("north", "north", JobNoticeKind.Late, JobNoticeKind.ReportReady) with { Areas = ["north"] }, "test", None);
        await desk.Edits.SaveAsync(Route("operator", "operator", JobNoticeKind.Failed), "test", None);
        Notice[] notices =
        [
            Of("remind-production", "enterprise:F1"), Of("remind-production", "enterprise:F2"), Of("mark-late-production", "enterprise:F2"), Of("close-month", "city:city"), Of("prune", "job:prune"),
            Of("write-report", "report:area:north@1"), Of("write-report", "report:area:south@1"), Of("write-report", "report:city:city@1"), Of("open-period", "form:production"),
        ];
        await Jobs.AddNoticesAsync(notices, None);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(desk.WorkAsync)));
        await using (var other = await Desk.OpenAsync(OpenStore(), Desk.Config()))
        {
            Assert.Equal(0, await Jobs.AddNoticesAsync(notices, None));
            await other.WorkAsync();
        }

        await desk.WorkAsync();
        Assert.Equal(["remind-production enterprise:F1"], await ToldAsync(desk, "statistician of F1"));
        Assert.Equal(["mark-late-production enterprise:F2", "write-report report:area:north@1"], await ToldAsync(desk, "north"));
        Assert.Equal(["prune job:prune"], await ToldAsync(desk, "operator"));
        Assert.Equal(["4"], await RowsAsync("select count(*) from notification_items"));
        Assert.Equal(["0"], await RowsAsync("select count(*) from notices where told = 0"));
    }

    [StoreFact]
    public async Task A_route_of_notices_tells_no_warnings_and_a_route_of_warnings_no_notices()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var desk = await Desk.OpenAsync(Store, Desk.Config(("hook", new() { Url = receiver.At("/hook") })), enterprises: 1);
        await desk.RouteAsync(new() { Id = "hook", Kind = ChannelKind.Webhook, Endpoint = "hook", GroupSeconds = 0 });
        await desk.Edits.SaveAsync(App, "test", None);
        await desk.Edits.SaveAsync(Route("all", "li", Enum.GetValues<JobNoticeKind>()), "test", None);
        await desk.Host.FileAsync("F1", A.Filing("2026-05", A.Reading("employees", 10)));
        await Jobs.AddNoticesAsync([Of("close-month", "city:city")], None);
        await desk.WorkAsync();
        Assert.Equal(["close-month city:city"], await ToldAsync(desk, "li"));
        var item = Assert.Single(JsonDocument.Parse(Assert.Single(receiver.Requests).Body).RootElement.GetProperty("items").Deserialize<List<NotificationItem>>(MonitorJson.Options)!);
        Assert.Equal(NoticeKind.Fired, item.Kind);
    }

    [StoreFact]
    public async Task What_cannot_be_told_so_is_named()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var desk = await Desk.OpenAsync(Store, Desk.Config(("am", new() { Url = receiver.At("/am") })));
        await desk.Edits.SaveAsync(App, "test", None);
        await desk.Edits.SaveAsync(new ChannelDocument { Id = "am", Kind = ChannelKind.Alertmanager, Endpoint = "am" }, "test", None);
        foreach (var (route, where) in new[]
        {
            (Route("a", "li", JobNoticeKind.Late) with { Rules = ["output-yoy"] }, "rules"),
            (Route("a", "li", JobNoticeKind.Late) with { To = [new("am")] }, "warnings only"),
            (Route("a", "@service", JobNoticeKind.Late), "role"),
            (Route("a", "{firm}", JobNoticeKind.Late), "hole"),
        })
        {
            Assert.Contains(where, (await Assert.ThrowsAsync<SeedException>(() => desk.Edits.SaveAsync(route, "test", None))).Message, StringComparison.Ordinal);
        }
    }

    [StoreFact]
    public async Task Delivered_messages_are_forgotten_in_time_and_dead_ones_and_what_waits_are_not()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var desk = await Desk.OpenAsync(Store, Desk.Config(("hook", new() { Url = receiver.At("/hook") }), ("dead", new() { Url = receiver.At("/dead") })) with { MostAttempts = 1 }, enterprises: 3);
        await desk.RouteAsync(new() { Id = "hook", Kind = ChannelKind.Webhook, Endpoint = "hook", GroupSeconds = 0 });
        await desk.RouteAsync(new() { Id = "dead", Kind = ChannelKind.Webhook, Endpoint = "dead", GroupSeconds = 0 });
        await desk.RouteAsync(App, "li");
        receiver.Answer = (_, request) => Task.FromResult<(int, string, string?)>((request.Path == "/dead" ? 400 : 200, "", null));
        await desk.Host.FileAsync("F1", A.Filing("2026-05", A.Reading("employees", 10)));
        await desk.WorkAsync();
        await desk.Notifications.MarkReadAsync("li", null, desk.Clock.GetUtcNow(), None);
        var between = desk.Clock.GetUtcNow().AddHours(1);
        desk.Clock.Advance(TimeSpan.FromHours(2));
        await desk.Host.FileAsync("F2", A.Filing("2026-05", A.Reading("employees", 10)));
        await desk.WorkAsync();
        await desk.Host.FileAsync("F3", A.Filing("2026-05", A.Reading("employees", 10)));
        await desk.TakeAsync();

        Assert.Equal(2, await desk.Notifications.PruneMessagesAsync(between, None));
        Assert.Equal(0, await desk.Notifications.PruneMessagesAsync(between, None));
        var left = await desk.Notifications.ReadMessagesAsync(null, null, null, 100, None);
        Assert.Equal([("app", MessageState.Sent), ("dead", MessageState.Dead), ("dead", MessageState.Dead), ("hook", MessageState.Sent)], left.Select(message => (message.Channel, message.State)).Order());
        foreach (var message in left) Assert.Single(await desk.Notifications.ReadItemsOfAsync(message.No, None));
        Assert.Equal(["F2~1"], (await desk.Notifications.ReadInboxAsync("li", unreadOnly: false, 10, None)).Select(entry => entry.Item.Warning));
        Assert.Equal(["3"], await RowsAsync("select count(*) from notification_items where message is null"));
        Assert.Equal(["4|4"], await RowsAsync("select count(*), count(distinct message) from message_attempts"));
        // Forgotten, it is not told again.
        await desk.Host.FileAsync("F1", A.Filing("2026-06", A.Reading("employees", 100)));
        await desk.WorkAsync();
        Assert.Single(await desk.Notifications.ReadInboxAsync("li", unreadOnly: false, 10, None), entry => entry.Item is { Warning: "F1~1", Kind: NoticeKind.Recovered });
    }
}
