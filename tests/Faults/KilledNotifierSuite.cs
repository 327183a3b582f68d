using System.Net.Http.Json;
using System.Text.Json;
using Monitor.Escalation;
using Monitor.Notifications;
using Monitor.Reference;
using Monitor.Tests.Notifications;
using Monitor.Tests.Web;
using Xunit.Abstractions;

namespace Monitor.Tests.Faults;

/// <summary>The real web process is killed between committing what is to be told and telling it, and while it tells it; every warning climbs a ladder besides.</summary>
public abstract class KilledNotifierSuite(Func<Task<ITestDatabase>> create, ITestOutputHelper output) : DatabaseSuite(create)
{
    private const int FirmsAtOnce = 12;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly string[] Paths = ["/hook", "/dingtalk"];

    [StoreFact]
    public async Task Nothing_is_lost_and_only_what_was_under_way_is_sent_again_with_its_key()
    {
        await Roster.SeedAsync(Database.Name);
        using var seeds = SeedsThatAlwaysWork();
        await using var receiver = await Receiver.StartAsync();
        using var never = new CancellationTokenSource();
        var (deaf, unanswered) = (false, 0);
        receiver.Answer = async (_, _) =>
        {
            if (deaf)
            {
                Interlocked.Increment(ref unanswered);
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, never.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            return (200, """{"errcode":0}""", null);
        };
        string[] settings =
        [
            .. Paths.Select(path => $"--Monitor:Notifications:Endpoints:{path[1..]}:Url={receiver.At(path)}"),
            "--Monitor:Notifications:TimeoutSeconds=1", "--Monitor:Notifications:RetrySeconds=0.2", "--Monitor:Jobs:Enabled=false",
        ];
        var kills = 0;
        var firms = Enumerable.Range(10, 3 * FirmsAtOnce).Select(no => $"C{no:000}").Chunk(FirmsAtOnce).ToList();
        for (var strike = 0; strike < firms.Count; strike++)
        {
            await using var web = await WebProcess.StartAsync(Database.Name, seeds: seeds.Path, settings: settings);
            if (strike == 0) await RouteAsync(web);
            // Every other time the receiver has the request and says nothing.
            deaf = strike % 2 == 1;
            var before = receiver.Requests.Count;
            await Task.WhenAll(firms[strike].Select(firm => web.FileAsync(Roster.Output(firm, Period.Month(2025, 5), 0))));
            if (strike == firms.Count - 1) deaf = false;
            else if (deaf) await WaitAsync(() => Task.FromResult(receiver.Requests.Count > before));
            if (strike < firms.Count - 1)
            {
                await web.KillAsync();
                kills++;
                deaf = false;
                continue;
            }

            await WaitAsync(IsQuietAsync);
        }

        await never.CancelAsync();
        var episodes = int.Parse((await RowsAsync("select count(*) from episodes")).Single(), System.Globalization.CultureInfo.InvariantCulture);
        foreach (var path in Paths)
        {
            var requests = receiver.Requests.Where(request => request.Path == path).ToList();
            output.WriteLine($"{path}: {requests.Count} requests, {requests.Select(request => request.Body).Distinct().Count()} of them different");
        }

        var hooks = receiver.Requests.Where(request => request.Path == "/hook").GroupBy(request => request.Headers["Idempotency-Key"]).ToList();
        // Only a request whose answer did not arrive is made again: those left without one, and at most one that each kill cut off.
        Assert.InRange(hooks.Sum(own => own.Count() - 1), 0, unanswered + kills);
        Assert.All(hooks, own => Assert.Single(own.Select(request => request.Body).Distinct()));
        var told = hooks.SelectMany(own => JsonDocument.Parse(own.First().Body).RootElement.GetProperty("items").Deserialize<List<NotificationItem>>(MonitorJson.Options)!).ToList();
        Assert.Equal(told.Count, told.Select(item => item.Key).Distinct().Count());
        Assert.Equal(episodes, told.Count(item => item.Kind == NoticeKind.Fired));
        Assert.Equal(episodes, told.Where(item => item.Kind == NoticeKind.Escalated).Select(item => item.Warning).Distinct().Count());
        Assert.Equal(episodes, told.Count(item => item.Kind == NoticeKind.Escalated));
        Assert.Equal([$"{episodes}"], await RowsAsync("select count(*) from inbox where recipient = 'head' and content like '%\"escalated\"%'"));
        Assert.Equal(["0"], await RowsAsync("select count(*) from messages where state <> 1"));
        Assert.Equal([$"{episodes}"], await RowsAsync("select count(*) from inbox where content like '%\"fired\"%'"));
    }

    private static async Task RouteAsync(WebProcess web)
    {
        ChannelDocument[] channels =
        [
            new() { Id = "hook", Kind = ChannelKind.Webhook, Endpoint = "hook", GroupSeconds = 0 }, new() { Id = "dingtalk", Kind = ChannelKind.DingTalk, Endpoint = "dingtalk", GroupSeconds = 1 },
            new() { Id = "app", Kind = ChannelKind.InApp, GroupSeconds = 0 },
        ];
        foreach (var channel in channels)
        {
            var response = await web.Http.PostAsJsonAsync("/api/notifications/channels?by=test", channel, MonitorJson.Options);
            Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        }

        var route = new RouteDocument { Id = "all", To = [new("hook"), new("dingtalk"), new("app", "li")] };
        var routed = await web.Http.PostAsJsonAsync("/api/notifications/routes?by=test", route, MonitorJson.Options);
        Assert.True(routed.IsSuccessStatusCode, await routed.Content.ReadAsStringAsync());
        var ladder = new LadderDocument { Id = "all", Steps = [new(new("责任人", "owner"), 0, [new("hook")]), new(new("负责人", "head"), 0, [new("app", "head")])] };
        var climbs = await web.Http.PostAsJsonAsync("/api/escalation/ladders?by=test", ladder, MonitorJson.Options);
        Assert.True(climbs.IsSuccessStatusCode, await climbs.Content.ReadAsStringAsync());
    }

    /// <summary>The product's reference data with a calendar on which this week is worked day and night.</summary>
    private static TempFolder SeedsThatAlwaysWork()
    {
        var folder = new TempFolder();
        foreach (var file in Directory.GetFiles(ReferenceModel.DefaultFolder, "*.*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.Path, Path.GetRelativePath(ReferenceModel.DefaultFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var weekends = Enumerable.Range(-7, 15).Select(today.AddDays).Where(day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        folder.Write("calendar.yaml", $"holidays: []\nworkdays:\n{string.Concat(weekends.Select(day => $"  - {{ date: {day:yyyy-MM-dd} }}\n"))}hours: [{{ from: '00:00', to: '24:00' }}]\n");
        return folder;
    }

    private async Task<bool> IsQuietAsync() => (await RowsAsync(
        """
        select (select count(*) from notification_items where message is null) + (select count(*) from messages where state = 0) + (select count(*) from climbs where told < 2 and ladder = 'all')
            + (select h.position - n.position from outbox_head h, notifier n) + (select h.position - r.position from outbox_head h, rollup_cursor r)
        """)).Single() == "0";

    private static async Task WaitAsync(Func<Task<bool>> holds)
    {
        for (var begun = TimeProvider.System.GetTimestamp(); !await holds(); await Wait.ForAsync(100))
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < Limit, "It did not come to rest.");
    }
}
