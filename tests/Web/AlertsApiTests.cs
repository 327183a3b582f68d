using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Monitor.Tests.Web;

/// <summary>Alertmanager's webhook, taken over HTTP.</summary>
public sealed class AlertsApiTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private const string StartsAt = "2026-06-10T04:00:00.123456789Z";

    private WebProcess Web => fixture.Web;

    /// <summary>As Alertmanager 0.28 writes it.</summary>
    private static object Alert(string enterprise, string name = "BoilerPressure", bool firing = true, string severity = "critical", string fingerprint = "5ef77f1f8a3ecf8d", string startsAt = StartsAt) => new
    {
        status = firing ? "firing" : "resolved",
        labels = new Dictionary<string, string> { ["alertname"] = name, ["enterprise"] = enterprise, ["severity"] = severity, ["instance"] = "boiler-2" },
        annotations = new { summary = "Pressure above 1.6 MPa", runbook_url = "https://monitor.example/runbook" },
        startsAt,
        endsAt = firing ? "0001-01-01T00:00:00Z" : "2026-06-10T05:30:00Z",
        generatorURL = "http://prometheus.example/graph?g0.expr=up",
        fingerprint,
    };

    private static object Payload(params object[] alerts) => new
    {
        version = "4",
        groupKey = "{}:{alertname=\"BoilerPressure\"}",
        truncatedAlerts = 0,
        status = "firing",
        receiver = "monitor",
        groupLabels = new { alertname = "BoilerPressure" },
        commonLabels = new { },
        commonAnnotations = new { },
        externalURL = "http://alertmanager.example",
        alerts,
    };

    private async Task<AlertsReceipt> TakenAsync(params object[] alerts)
    {
        using var answer = await Web.Http.PostAsJsonAsync("/api/alerts", Payload(alerts));
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<AlertsReceipt>(MonitorJson.Options))!;
    }

    private async Task<(HttpStatusCode Status, string Content)> RefusedAsync(object payload)
    {
        using var answer = await Web.Http.PostAsync("/api/alerts", payload is string json ? new StringContent(json, Encoding.UTF8, "application/json") : JsonContent.Create(payload));
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_alert_raises_a_warning_about_the_firm_that_explains_itself_and_its_end_clears_it()
    {
        var raised = Assert.Single((await TakenAsync(Alert("C060"))).Results);
        Assert.Equal((200, AlertOutcome.Raised), (raised.Status, raised.Outcome));
        Assert.Equal(AlertOutcome.Unchanged, (await TakenAsync(Alert("C060"))).Results[0].Outcome);
        var detail = await Web.GetAsync<WarningDetail>($"/api/episodes/{raised.Warning}");
        Assert.Equal(("external", "BoilerPressure", Level.Red, TransitionCause.External), (detail.Warning.Rule, detail.Warning.RuleName.En, detail.Warning.Level, detail.Warning.LastCause));
        Assert.Equal("boiler-2", detail.Warning.Evidence.Alert!.Labels["instance"]);
        Assert.Equal("Pressure above 1.6 MPa", detail.Warning.Evidence.Alert.Annotations["summary"]);
        Assert.Equal("Alert 'BoilerPressure' of another monitor (Pressure above 1.6 MPa) fires since 2026-06-10 12:00: raised red (I).", detail.Warning.Sentence.En);
        Assert.Equal(AlertOutcome.Cleared, (await TakenAsync(Alert("C060", firing: false))).Results[0].Outcome);
        var cleared = await Web.GetAsync<WarningDetail>($"/api/episodes/{raised.Warning}");
        Assert.Equal((EpisodeStatus.Cleared, 2), (cleared.Warning.Status, cleared.Transitions.Count));
        Assert.Contains("2026-06-10 13:30", cleared.Warning.Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_alert_is_taken_or_refused_for_itself_and_a_payload_of_refused_ones_is_a_problem()
    {
        var receipt = await TakenAsync(Alert("C061", severity: "warning"), Alert("nobody"), Alert("C061", severity: "odd", fingerprint: "b"), Alert("C061", severity: "Orange", fingerprint: "c"));
        Assert.Equal((2, 2), (receipt.Accepted, receipt.Refused));
        Assert.Equal([200, 404, 400, 200], receipt.Results.Select(item => item.Status));
        Assert.Equal(("enterprise.unknown", "/alerts/1/labels"), (receipt.Results[1].Errors![0].Code, receipt.Results[1].Errors![0].Where));
        Assert.Equal(("severity", "/alerts/2/labels/severity"), (receipt.Results[2].Errors![0].Code, receipt.Results[2].Errors![0].Where));
        Assert.Equal([Level.Yellow, Level.Orange], (await Web.GetAsync<Page<Warning>>("/api/episodes?enterprise=C061")).Items.Select(warning => warning.Level).Order());
        var (status, content) = await RefusedAsync(Payload(Alert("nobody")));
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("nobody", content, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await RefusedAsync(Payload(Alert("nobody"), Alert("C061", severity: "")))).Status);
        Assert.Equal(0, (await TakenAsync()).Accepted);
    }

    [Fact]
    public async Task A_monitor_speaks_of_its_area_only_and_neither_people_nor_a_firms_own_machine_speak_as_one()
    {
        using var area = ServiceKey.Client(Web.Address, await People.AddKeyAsync(Web.Http, Role.Service, "gongyi"));
        Assert.Equal(HttpStatusCode.OK, (await area.PostAsJsonAsync("/api/alerts", Payload(Alert("C001")))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await area.PostAsJsonAsync("/api/alerts", Payload(Alert("C002")))).StatusCode);
        foreach (var (role, enterprise) in new[] { (Role.CityAnalyst, default(string)), (Role.Statistician, "C001"), (Role.Service, "C001") })
        {
            using var other = ServiceKey.Client(Web.Address, await People.AddKeyAsync(Web.Http, role, enterprise: enterprise));
            Assert.Equal(HttpStatusCode.Forbidden, (await other.PostAsJsonAsync("/api/alerts", Payload(Alert("C001")))).StatusCode);
        }
    }

    [Fact]
    public async Task Many_alerts_at_once_sent_by_several_are_each_one_warning()
    {
        var alerts = Enumerable.Range(0, 900).Select(no => Alert($"C{1 + (no % 30):000}", $"Storm{no}", fingerprint: $"storm{no}")).ToArray();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TakenAsync(alerts)));
        Assert.All(answers, answer => Assert.Equal(900, answer.Accepted));
        Assert.Equal(900, answers.SelectMany(answer => answer.Results).Count(item => item.Outcome == AlertOutcome.Raised));
        Assert.Single(answers.Select(answer => string.Join(' ', answer.Results.Select(item => item.Warning))).Distinct());
    }

    [Fact]
    public async Task What_no_monitor_sends_is_refused_with_what_to_change()
    {
        var longest = new string('x', 501);
        foreach (var payload in new object[]
        {
            "", "[]", "null", "{}", "{\"version\":\"4\"}", "{\"version\":\"4\",\"alerts\":null}", "{\"version\":\"4\",\"alerts\":[null]}", "{\"version\":\"4\",\"alerts\":[{}]}", "{\"version\":4,\"alerts\":[]}",
            "{\"version\":\"3\",\"alerts\":[]}", new string('[', 20_000), "{\"version\":\"4\",\"alerts\":[{\"status\":\"firing\",\"labels\":{\"alertname\":null,\"enterprise\":null},\"startsAt\":\"2026-06-10T04:00:00Z\"}]}",
            "{\"version\":\"4\",\"alerts\":[{\"status\":\"firing\",\"labels\":{\"alertname\":\"\\ud800\"},\"startsAt\":\"2026-06-10T04:00:00Z\"}]}",
            Payload(Alert("C062", startsAt: "9999-12-31T23:59:59Z")), Payload(Alert("C062", startsAt: "0001-01-01T00:00:00Z")), Payload(Alert("C062", startsAt: "yesterday")),
            Payload(Alert("C062", fingerprint: "a b")), Payload(Alert("C062", fingerprint: new string('f', 65))), Payload(Alert("C062", name: longest)), Payload(Alert("C062", name: "a\0b")), Payload(Alert("C062", name: "")),
            Payload(Alert("")), Payload(Alert("C062'; drop table episodes; --")), Payload(Alert(longest)),
            Payload(new { status = "suppressed", labels = new { alertname = "a", enterprise = "C062", severity = "info" }, startsAt = StartsAt }),
            Payload(new { status = "firing", labels = new { alertname = "a", enterprise = "C062", severity = "info", indicator = "no_such" }, startsAt = StartsAt }),
            Payload(new { status = "firing", labels = Enumerable.Range(0, 100).ToDictionary(no => $"l{no}", _ => "x"), startsAt = StartsAt }),
            Payload(Enumerable.Range(0, 1001).Select(_ => Alert("C062")).ToArray()),
        })
        {
            var (status, content) = await RefusedAsync(payload);
            Assert.True((int)status is >= 400 and < 500, $"{(int)status} for {(payload as string ?? JsonSerializer.Serialize(payload))[..Math.Min(200, (payload as string ?? JsonSerializer.Serialize(payload)).Length)]}: {content}");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/alerts");
        request.Content = new StringContent($"{{\"version\":\"4\",\"alerts\":[],\"pad\":\"{new string('x', 5 << 20)}\"}}", Encoding.UTF8, "application/json");
        request.Headers.ExpectContinue = true;
        using var large = await Web.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        Assert.Empty((await Web.GetAsync<Page<Warning>>("/api/episodes?status=all&enterprise=C062")).Items);
    }

    [Fact]
    public async Task What_an_alert_says_at_length_is_cut_and_what_looks_like_code_is_text()
    {
        var alert = new
        {
            status = "firing",
            labels = new Dictionary<string, string> { ["alertname"] = "<img src=x onerror=alert(1)>", ["enterprise"] = "C063", ["severity"] = "info", ["=cmd|' /C calc'!A0"] = "=1+1", ["indicator"] = "gross_output" },
            annotations = new { summary = new string('长', 100_000) },
            startsAt = StartsAt,
        };
        var taken = Assert.Single((await TakenAsync(alert)).Results);
        Assert.Equal(AlertOutcome.Unchanged, (await TakenAsync(alert)).Results[0].Outcome);
        var warning = (await Web.GetAsync<WarningDetail>($"/api/episodes/{taken.Warning}")).Warning;
        Assert.Equal(("gross_output", 2000), (warning.Indicator, warning.Evidence.Alert!.Annotations["summary"].Length));
        Assert.InRange(warning.Sentence.Zh.Length, 200, 400);
    }
}
