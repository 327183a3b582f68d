using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Monitor.Escalation;

namespace Monitor.Tests.Web;

public sealed class EscalationApiTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private WebProcess Web => fixture.Web;

    private async Task<JsonElement> TryAsync(string query) => Assert.Single((await Web.GetAsync<JsonElement>($"/api/escalation/try?{query}")).EnumerateArray());

    private static IEnumerable<string?> When(JsonElement climb) => climb.GetProperty("steps").EnumerateArray().Select(step => step.TryGetProperty("at", out var at) && at.ValueKind != JsonValueKind.Null
        ? at.GetDateTimeOffset().ToOffset(TimeSpan.FromHours(8)).ToString("MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture) : null);

    [Fact]
    public async Task A_new_installation_shows_who_would_be_told_when_and_an_edit_changes_it()
    {
        await People.AddAsync(Web.Http, new("north", "巩义分析员", Role.AreaAnalyst, People.Password, "gongyi", null));
        // A Friday afternoon before a weekend.
        var climb = await TryAsync("level=red&area=gongyi&openedAt=2026-06-12T16:00:00%2B08:00");
        Assert.Equal(["06-12 18:00", "06-15 10:30", "06-15 16:00", "06-16 16:00"], When(climb));
        Assert.Equal("巩义分析员", climb.GetProperty("steps")[0].GetProperty("to")[0].GetProperty("recipient").GetString());
        Assert.Equal("[]", (await Web.GetAsync<JsonElement>("/api/escalation/try?level=blue")).GetRawText());

        var ladders = await Web.GetAsync<List<JsonElement>>("/api/escalation/ladders");
        var standard = Assert.Single(ladders).GetProperty("document").Deserialize<LadderDocument>(MonitorJson.Options)!;
        using var saved = await Web.Http.PostAsJsonAsync("/api/escalation/ladders?by=test", standard with { Areas = ["gongyi"], Steps = [standard.Steps[0] with { AfterHours = 1 }] }, MonitorJson.Options);
        Assert.True(saved.IsSuccessStatusCode, await saved.Content.ReadAsStringAsync());
        Assert.Equal(2, (await saved.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("version").GetInt32());
        Assert.Equal(["06-12 17:00"], When(await TryAsync("level=red&area=gongyi&openedAt=2026-06-12T16:00:00%2B08:00")));
        Assert.Equal("[]", (await Web.GetAsync<JsonElement>("/api/escalation/try?level=red&area=xingyang")).GetRawText());
    }

    [Fact]
    public async Task A_warning_that_is_there_shows_how_it_stands()
    {
        using var taken = await Web.Http.PostAsJsonAsync("/api/alerts", new
        {
            version = "4",
            alerts = new[] { new { status = "firing", labels = new { alertname = "Pressure", enterprise = "C001", severity = "critical" }, startsAt = "2026-06-10T04:00:00Z" } },
        });
        var id = (await taken.Content.ReadFromJsonAsync<AlertsReceipt>(MonitorJson.Options))!.Results[0].Warning;
        JsonElement climb;
        do climb = await TryAsync($"warning={id}");
        while (climb.GetProperty("state").GetString() == "idle");
        Assert.Equal("climbing", climb.GetProperty("state").GetString());
        using var acknowledged = await Web.Http.PostAsJsonAsync($"/api/episodes/{id}/disposal", new DisposalRequest(0, DisposalActionKind.Acknowledged, "city"), MonitorJson.Options);
        Assert.True(acknowledged.IsSuccessStatusCode);
        Assert.Equal("stopped", (await TryAsync($"warning={id}")).GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("level=none", HttpStatusCode.BadRequest)]
    [InlineData("level=4", HttpStatusCode.BadRequest)]
    [InlineData("level=red&warning=C001~1", HttpStatusCode.BadRequest)]
    [InlineData("level=red&openedAt=9999-12-31T00:00:00Z", HttpStatusCode.BadRequest)]
    [InlineData("warning=nobody~1", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_shown_is_told(string query, HttpStatusCode status)
    {
        using var answer = await Web.Http.GetAsync($"/api/escalation/try?{query}");
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }
}
