using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Monitor.Notifications;
using Monitor.Notifications.Alertmanager;
using Monitor.Notifications.DingTalk;
using Monitor.Notifications.Email;
using Monitor.Notifications.Feishu;
using Monitor.Notifications.Webhook;
using Monitor.Notifications.WeCom;

namespace Monitor.Tests.Notifications;

/// <summary>Each channel against a real receiver that checks what it gets as the receiver's makers document it.</summary>
public sealed class ChannelTests : IAsyncLifetime
{
    private const string Secret = "SEC-测试";
    private static readonly NotificationConfig Config = new() { TimeoutSeconds = 5 };
    private static readonly DateTimeOffset Now = new(2026, 6, 15, 4, 0, 0, TimeSpan.Zero);
    private readonly Posting _posting = new(Config);
    private Receiver _receiver = null!;

    public async Task InitializeAsync() => _receiver = await Receiver.StartAsync();

    public async Task DisposeAsync()
    {
        _posting.Dispose();
        await _receiver.DisposeAsync();
    }

    private static NotificationItem Item(int no = 1, NoticeKind kind = NoticeKind.Fired, Level level = Level.Red) => new(
        $"key-{no}", kind, $"C{no:000}~1", level, Level.None, $"enterprise:C{no:000}", $"样例企业{no}", "output-yoy", new("产值同比下降", "Output down"), "gross_output",
        Tier.County, "gongyi", "food", new("产值同比下降 30 %。", "Output is down 30 %."), Now.AddHours(-2), Now);

    private Delivery Deliver(ChannelKind kind, string path, string secret = Secret, string language = "zh", params IReadOnlyList<NotificationItem> items) => new(
        "abc", new() { Id = "one", Kind = kind, Endpoint = "x", Language = language }, new() { Url = _receiver.At(path), Secret = secret, From = "monitor@city.example" }, "head@city.example",
        items.Count > 0 ? items : [Item()], "https://monitor.example", Now);

    private void Answers(string body, int status = 200) => _receiver.Answer = (_, _) => Task.FromResult<(int, string, string?)>((status, body, null));

    private static byte[] Hmac(string key, string text) => HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(text));

    [Fact]
    public async Task DingTalk_gets_markdown_signed_in_its_address()
    {
        Answers("""{"errcode":0,"errmsg":"ok"}""");
        var outcome = await new DingTalkChannel(_posting).SendAsync(Deliver(ChannelKind.DingTalk, "/robot/send?access_token=t"), CancellationToken.None);
        Assert.Equal(SendVerdict.Sent, outcome.Verdict);
        var request = Assert.Single(_receiver.Requests);
        Assert.Equal(("t", $"{Now.ToUnixTimeMilliseconds()}"), (request.Query["access_token"], request.Query["timestamp"]));
        Assert.Equal(Convert.ToBase64String(Hmac(Secret, $"{Now.ToUnixTimeMilliseconds()}\n{Secret}")), request.Query["sign"]);
        var body = JsonDocument.Parse(request.Body).RootElement;
        Assert.Equal("markdown", body.GetProperty("msgtype").GetString());
        Assert.Contains("【发布】红色Ⅰ 样例企业1 产值同比下降：产值同比下降 30 %。", body.GetProperty("markdown").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feishu_gets_text_signed_in_its_body()
    {
        Answers("""{"code":0,"msg":"success"}""");
        Assert.Equal(SendVerdict.Sent, (await new FeishuChannel(_posting).SendAsync(Deliver(ChannelKind.Feishu, "/hook"), CancellationToken.None)).Verdict);
        var body = JsonDocument.Parse(Assert.Single(_receiver.Requests).Body).RootElement;
        Assert.Equal($"{Now.ToUnixTimeSeconds()}", body.GetProperty("timestamp").GetString());
        Assert.Equal(Convert.ToBase64String(Hmac($"{Now.ToUnixTimeSeconds()}\n{Secret}", "")), body.GetProperty("sign").GetString());
        Assert.StartsWith("工业运行预警：发布1条（红色Ⅰ1）", body.GetProperty("content").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"errcode":0}""", 200, SendVerdict.Sent)]
    [InlineData("""{"errcode":45009,"errmsg":"api freq out of limit"}""", 200, SendVerdict.Retry)]
    [InlineData("""{"errcode":93000,"errmsg":"invalid webhook url"}""", 200, SendVerdict.Refused)]
    [InlineData("<html>proxy</html>", 200, SendVerdict.Retry)]
    [InlineData("", 502, SendVerdict.Retry)]
    [InlineData("", 404, SendVerdict.Refused)]
    [InlineData("", 302, SendVerdict.Refused)]
    public async Task A_robots_answer_is_understood_by_its_code(string answer, int status, SendVerdict verdict)
    {
        Answers(answer, status);
        Assert.Equal(verdict, (await new WeComChannel(_posting).SendAsync(Deliver(ChannelKind.WeCom, "/send?key=k"), CancellationToken.None)).Verdict);
    }

    [Fact]
    public async Task Many_things_fit_a_robots_message_the_gravest_first_and_the_rest_is_counted()
    {
        var items = Enumerable.Range(1, 3000).Select(no => Item(no, level: no == 2999 ? Level.Red : Level.Blue)).ToList();
        await new WeComChannel(_posting).SendAsync(Deliver(ChannelKind.WeCom, "/send", items: items), CancellationToken.None);
        var content = JsonDocument.Parse(Assert.Single(_receiver.Requests).Body).RootElement.GetProperty("markdown").GetProperty("content").GetString()!;
        Assert.InRange(Encoding.UTF8.GetByteCount(content), 2000, 4096);
        var lines = content.Split('\n');
        Assert.Contains("样例企业2999", lines[1], StringComparison.Ordinal);
        Assert.Equal($"……另有{3000 - (lines.Length - 2)}条。", lines[^1]);
    }

    [Fact]
    public async Task A_webhook_gets_every_thing_with_a_signature_over_time_and_body()
    {
        Answers("");
        await new WebhookChannel(_posting).SendAsync(Deliver(ChannelKind.Webhook, "/hook", items: [Item(1), Item(2, NoticeKind.Recovered)]), CancellationToken.None);
        var request = Assert.Single(_receiver.Requests);
        Assert.Equal("abc", request.Headers["Idempotency-Key"]);
        Assert.Equal($"sha256={Convert.ToHexStringLower(Hmac(Secret, $"{request.Headers["X-Monitor-Timestamp"]}.{request.Body}"))}", request.Headers["X-Monitor-Signature"]);
        Assert.Equal(["key-1", "key-2"], JsonDocument.Parse(request.Body).RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("key").GetString()));
    }

    [Fact]
    public async Task Alertmanagers_shape_keeps_a_warnings_fingerprint_from_beginning_to_end()
    {
        Answers("");
        var channel = new AlertmanagerChannel(_posting);
        Assert.Equal(SendVerdict.Sent, (await channel.SendAsync(Deliver(ChannelKind.Alertmanager, "/am", "token"), CancellationToken.None)).Verdict);
        await channel.SendAsync(Deliver(ChannelKind.Alertmanager, "/am", "token", items: [Item(kind: NoticeKind.Recovered, level: Level.Yellow)]), CancellationToken.None);
        var bodies = _receiver.Requests.Select(request => JsonDocument.Parse(request.Body).RootElement).ToList();
        Assert.All(_receiver.Requests, request => Assert.Equal("Bearer token", request.Headers["Authorization"]));
        Assert.Equal(["firing", "resolved"], bodies.Select(body => body.GetProperty("status").GetString()));
        var alerts = bodies.Select(body => body.GetProperty("alerts")[0]).ToList();
        Assert.Single(alerts.Select(alert => alert.GetProperty("fingerprint").GetString()).Distinct());
        Assert.Single(alerts.Select(alert => alert.GetProperty("labels").GetRawText()).Distinct());
        Assert.Equal((DateTimeOffset.MinValue, Now), (alerts[0].GetProperty("endsAt").GetDateTimeOffset(), alerts[1].GetProperty("endsAt").GetDateTimeOffset()));
    }

    [Fact]
    public async Task Mail_is_taken_with_a_message_id_of_its_key_and_what_is_refused_for_good_is_told_from_what_may_go_later()
    {
        await using var server = new MailServer();
        var delivery = Deliver(ChannelKind.Email, "/", secret: "", language: "en") with { Endpoint = new() { Url = server.Address, From = "monitor@city.example" } };
        var channel = new EmailChannel(Config);
        Assert.Equal(SendVerdict.Sent, (await channel.SendAsync(delivery, CancellationToken.None)).Verdict);
        var mail = Assert.Single(server.Mails);
        Assert.Equal(("<abc@city.example>", "head@city.example"), (MailServer.Header(mail, "Message-ID"), MailServer.Header(mail, "To")));
        server.ToRecipient = "550 no such mailbox";
        Assert.Equal(SendVerdict.Refused, (await channel.SendAsync(delivery, CancellationToken.None)).Verdict);
        server.ToRecipient = "450 try later";
        Assert.Equal(SendVerdict.Retry, (await channel.SendAsync(delivery, CancellationToken.None)).Verdict);
        Assert.Equal(SendVerdict.Retry, (await channel.SendAsync(delivery with { Endpoint = new() { Url = new("smtp://127.0.0.1:1"), From = "monitor@city.example" } }, CancellationToken.None)).Verdict);
    }

    [Fact]
    public void A_template_may_say_it_otherwise_and_in_either_language()
    {
        var item = Item(kind: NoticeKind.LevelChanged) with { Before = Level.Blue };
        Assert.Equal("Level changed blue (IV) → red (I): https://monitor.example/warnings/C001~1", Digest.Of([item], "en", "{kind} {level}: {link}", "https://monitor.example", 1000).Text);
        Assert.Equal("Warnings: Level changed 1 (red (I) 1)", Digest.Of([item], "en", "", "", 1000).Title);
        Assert.Equal("nothing", Digest.UnknownHole("{level} {nothing}"));
        Assert.Null(Digest.UnknownHole("{level} of {subject}"));
    }

    [Fact]
    public void No_span_of_a_minute_sees_more_than_the_limit()
    {
        var limit = new SendLimit([(20, TimeSpan.FromMinutes(1)), (5, TimeSpan.FromSeconds(1))], [Now.AddSeconds(-59), Now.AddSeconds(-61)]);
        var taken = new List<DateTimeOffset> { Now.AddSeconds(-59) };
        for (var at = Now; at < Now.AddMinutes(3); at = at.AddMilliseconds(100))
        {
            if (limit.TryTake(at)) taken.Add(at);
        }

        Assert.All(taken, end => Assert.InRange(taken.Count(at => at > end.AddMinutes(-1) && at <= end), 1, 20));
        Assert.All(taken, end => Assert.InRange(taken.Count(at => at > end.AddSeconds(-1) && at <= end), 1, 5));
        Assert.InRange(taken.Count, 59, 62);
    }
}
