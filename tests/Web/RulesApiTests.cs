using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace Monitor.Tests.Web;

public sealed class RulesApiTests(SharedWeb fixture, ITestOutputHelper output) : IClassFixture<SharedWeb>
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private WebProcess Web => fixture.Web;

    [Fact]
    public async Task Retiring_a_rule_ends_its_open_episodes_live_and_by_a_recorded_step()
    {
        await Web.FileAsync(Roster.Output("C040", Period.Month(2025, 5), 0));
        await WaitAsync("C040", "output-stop", EpisodeStatus.Active);
        Assert.Equal(HttpStatusCode.OK, (await Web.Http.PostAsync("/api/rules/output-stop/retire?by=tester", null)).StatusCode);
        var ended = await WaitAsync("C040", "output-stop", EpisodeStatus.Cleared);
        Assert.Equal((TransitionKind.Cleared, TransitionCause.RuleChange), (ended.LastTransition, ended.LastCause));
    }

    [Fact]
    public async Task An_edit_is_a_new_version_that_carries_open_episodes_on()
    {
        for (var month = 1; month <= 5; month++)
        {
            await Web.FileAsync(Roster.Output("C041", Period.Month(2024, month), 1000));
            await Web.FileAsync(Roster.Output("C041", Period.Month(2025, month), 700));
        }

        var before = await WaitAsync("C041", "output-yoy", EpisodeStatus.Active);
        var edited = await RuleAsync("output-yoy");
        edited["levels"]!["red"]!["at"] = -25;
        edited["levels"]!["orange"]!["at"] = -24;
        edited["from"] = "2025-01-01";
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("/api/rules?state=enabled&by=tester", edited)).StatusCode);
        var after = await WaitAsync("C041", "output-yoy", EpisodeStatus.Active, version: before.RuleVersion + 1);
        Assert.Equal((before.Id, Level.Red), (after.Id, after.Level));
    }

    [Fact]
    public async Task A_draft_changes_nothing()
    {
        await Web.FileAsync(Roster.Output("C042", Period.Month(2025, 5), 100));
        var draft = await RuleAsync("output-yoy");
        draft["id"] = "drafted";
        draft["levels"]!["blue"]!["at"] = -6;
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("/api/rules", draft)).StatusCode);
        var versions = await Web.GetAsync<List<JsonElement>>("/api/rules");
        Assert.Equal("draft", versions.Single(one => one.GetProperty("id").GetString() == "drafted").GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("indicator", "\"no_such\"", "indicator")]
    [InlineData("levels", "{\"blue\":{\"at\":-10},\"red\":{\"at\":-5}}", "levels.red.at")]
    [InlineData("baseline", "1", "baseline")]
    public async Task A_faulty_rule_is_refused_and_the_field_is_named(string field, string value, string named)
    {
        var rule = await RuleAsync("output-yoy");
        rule[field] = JsonNode.Parse(value);
        var response = await PostAsync("/api/rules", rule);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!;
        Assert.Equal($"/{named.Replace('.', '/')}", error["where"]!.GetValue<string>());
        Assert.NotEmpty(error["message"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_edit_of_a_version_that_is_not_the_newest_any_more_is_refused()
    {
        var rule = await RuleAsync("sales-yoy");
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("/api/rules?after=1", rule)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync("/api/rules?after=1&state=enabled", rule)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("/api/rules?after=2", rule)).StatusCode);
        // A new rule does not become a version of one that is there.
        var refused = await PostAsync("/api/rules?after=0", rule);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("/id", JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["errors"]![0]!["where"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_notify_only_mute_marks_a_warning_and_lets_it_live()
    {
        var mute = JsonNode.Parse("""{"id":"overhaul","mode":"notifyOnly","rule":"output-yoy","scope":{"enterprises":["C043"]},"from":"2020-01-01","to":"2099-12-31","reason":"overhaul"}""")!;
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("/api/mutes", mute)).StatusCode);
        for (var month = 1; month <= 5; month++)
        {
            await Web.FileAsync(Roster.Output("C043", Period.Month(2024, month), 1000));
            await Web.FileAsync(Roster.Output("C043", Period.Month(2025, month), 700));
        }

        Assert.True((await WaitAsync("C043", "output-yoy", EpisodeStatus.Active)).Muted);
        mute["reason"] = " ";
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync("/api/mutes", mute)).StatusCode);
    }

    [Fact]
    public async Task Unlikely_figures_are_answered_422_with_a_code_and_taken_with_an_explanation()
    {
        for (var month = 3; month <= 6; month++) await Web.FileAsync(Roster.Output("C044", Period.Month(2025, month), 1000));
        var wrong = Roster.Output("C044", Period.Month(2025, 7), 100_000);
        var response = await Web.Http.PostAsJsonAsync("/api/submissions", wrong, MonitorJson.Options);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("jump.unit", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await Web.FileAsync(wrong with { Explanation = "merger" });
        var versions = await Web.GetAsync<List<ReadingVersionView>>("/api/enterprises/C044/readings/gross_output");
        Assert.Equal(("merger", "jump.unit"), (versions[^1].Explanation, versions[^1].Flags.Single()));
    }

    private async Task<JsonNode> RuleAsync(string id) =>
        JsonNode.Parse((await Web.GetAsync<List<JsonElement>>("/api/rules")).Last(one => one.GetProperty("id").GetString() == id).GetProperty("rule").GetRawText())!;

    private async Task<HttpResponseMessage> PostAsync(string path, JsonNode body)
    {
        var response = await Web.Http.PostAsync(path, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));
        output.WriteLine(await response.Content.ReadAsStringAsync());
        return response;
    }

    /// <summary>Asks until the episode stands as expected.</summary>
    private async Task<Warning> WaitAsync(string enterprise, string rule, EpisodeStatus status, int version = 1)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (true)
        {
            limit.Token.ThrowIfCancellationRequested();
            var page = await Web.GetAsync<Page<Warning>>($"/api/episodes?status=all&enterprise={enterprise}&rule={rule}");
            if (page.Items.FirstOrDefault(one => one.Status == status && one.RuleVersion >= version) is { } found) return found;
        }
    }
}
