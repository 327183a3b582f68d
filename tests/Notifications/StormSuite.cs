using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Monitor.Enterprises;
using Monitor.Notifications;
using Xunit.Abstractions;

namespace Monitor.Tests.Notifications;

/// <summary>6,000 episodes begin within a minute, and later end, with every kind of channel listening.</summary>
public abstract partial class StormSuite(Func<Task<ITestDatabase>> create, ITestOutputHelper output) : DatabaseSuite(create)
{
    private const int Firms = 6000;
    private const int AtOnce = 500;
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(5);

    [StoreFact]
    public async Task Every_channel_tells_each_beginning_and_each_end_once_in_few_messages_within_its_limit()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var mail = new MailServer();
        var kinds = new[] { "wecom", "dingtalk", "feishu", "webhook", "alertmanager" };
        var config = Desk.Config([.. kinds.Select(kind => (kind, new EndpointConfig { Url = receiver.At($"/{kind}"), Secret = kind == "wecom" ? "" : "secret" })),
            ("mail", new EndpointConfig { Url = mail.Address, From = "monitor@city.example" })]) with
        { TimeoutSeconds = 30 };
        await using var desk = await Desk.OpenAsync(Store, config, Firms);
        foreach (var kind in kinds) await desk.RouteAsync(new() { Id = kind, Kind = Enum.Parse<ChannelKind>(kind, ignoreCase: true), Endpoint = kind, GroupSeconds = 10 });
        await desk.RouteAsync(new() { Id = "mail", Kind = ChannelKind.Email, Endpoint = "mail" }, "head@city.example");
        await desk.RouteAsync(new() { Id = "app", Kind = ChannelKind.InApp }, "li");
        var arrivals = new List<(string Path, DateTimeOffset At)>();
        receiver.Answer = (_, request) =>
        {
            lock (arrivals) arrivals.Add((request.Path, desk.Clock.GetUtcNow()));
            return Task.FromResult<(int, string, string?)>((200, """{"errcode":0,"code":0}""", null));
        };

        var watch = Stopwatch.StartNew();
        var firms = (await Store.ReadRosterAsync(CancellationToken.None)).Select(profile => new Firm(desk.Host.Registry.Model, profile)).ToList();
        await PassAsync(desk, firms, "2026-03", 10);
        var begun = (receiver.Requests.Count, mail.Mails.Count);
        await PassAsync(desk, firms, "2026-04", 100);
        output.WriteLine($"{watch.Elapsed.TotalSeconds:F1} s in all; requests {string.Join(", ", receiver.Requests.CountBy(request => request.Path).Select(one => $"{one.Key} {one.Value}"))}, mails {mail.Mails.Count}; after the beginnings {begun}");

        foreach (var kind in new[] { "/dingtalk", "/wecom", "/feishu" }) Assert.Equal((Firms, Firms), Counted(receiver.Requests.Where(request => request.Path == kind).Select(request => Decoded(request.Body))));
        Assert.Equal((Firms, Firms), Counted(mail.Mails.Select(Subject)));
        var told = receiver.Requests.Where(request => request.Path == "/webhook")
            .SelectMany(request => JsonDocument.Parse(request.Body).RootElement.GetProperty("items").Deserialize<List<NotificationItem>>(MonitorJson.Options)!).ToList();
        Assert.Equal(2 * Firms, told.Count);
        Assert.Equal(2 * Firms, told.Select(item => item.Key).Distinct().Count());
        Assert.Equal(Firms, told.Where(item => item.Kind == NoticeKind.Fired).Select(item => item.Warning).Distinct().Count());
        var alerts = receiver.Requests.Where(request => request.Path == "/alertmanager").SelectMany(request => JsonDocument.Parse(request.Body).RootElement.GetProperty("alerts").EnumerateArray()).ToList();
        Assert.Equal((Firms, Firms), (alerts.Count(alert => alert.GetProperty("status").GetString() == "firing"), alerts.Count(alert => alert.GetProperty("status").GetString() == "resolved")));
        Assert.Equal(Firms, alerts.Select(alert => alert.GetProperty("fingerprint").GetString()).Distinct().Count());
        Assert.Equal([$"{2 * Firms}"], await RowsAsync("select count(*) from inbox"));
        foreach (var (kind, most) in new[] { ("/dingtalk", 20), ("/wecom", 20), ("/feishu", 100) })
        {
            var at = arrivals.Where(one => one.Path == kind).Select(one => one.At).ToList();
            Assert.InRange(at.Count, 2, 40);
            Assert.All(at, end => Assert.InRange(at.Count(one => one > end - TimeSpan.FromMinutes(1) && one <= end), 1, most));
        }

        Assert.Equal(["0|0"], await RowsAsync("select (select count(*) from notification_items where message is null), (select count(*) from messages where state <> 1)"));
    }

    /// <summary>Everybody files within a minute; the services work on all the while and for two minutes more.</summary>
    private async Task PassAsync(Desk desk, List<Firm> firms, string period, double employees)
    {
        foreach (var some in firms.Chunk(AtOnce))
        {
            var groups = new List<IReadOnlyList<Change>>();
            foreach (var firm in some)
            {
                firm.Files("employees", period, employees);
                groups.Add([firm.Changes[^1]]);
            }

            Assert.All(await Store.CommitAsync(groups, CancellationToken.None), Assert.True);
            await desk.WorkAsync();
            desk.Clock.Advance(Step);
        }

        await desk.WorkFor(TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(15));
    }

    private static (int Begun, int Ended) Counted(IEnumerable<string> titles)
    {
        var all = titles.ToList();
        return (all.Sum(title => Sum(Begun().Match(title))), all.Sum(title => Sum(Ended().Match(title))));
    }

    private static int Sum(Match match) => match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    /// <summary>JSON's escapes undone.</summary>
    private static string Decoded(string body) => Regex.Unescape(body.Replace("\\/", "/", StringComparison.Ordinal));

    private static string Subject(string mail)
    {
        var lines = mail.Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith("Subject:", StringComparison.OrdinalIgnoreCase));
        var folded = string.Concat(lines.Skip(at + 1).TakeWhile(line => line.StartsWith(' ')).Prepend(lines[at]).Select(line => line.Trim()));
        return string.Concat(Encoded().Matches(folded).Select(match => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(match.Groups[1].Value))));
    }

    [GeneratedRegex("发布([0-9]+)条")]
    private static partial Regex Begun();

    [GeneratedRegex("解除([0-9]+)条")]
    private static partial Regex Ended();

    [GeneratedRegex(@"=\?utf-8\?B\?([^?]*)\?=", RegexOptions.IgnoreCase)]
    private static partial Regex Encoded();
}
