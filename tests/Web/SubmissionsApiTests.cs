using System.Net;
using System.Text;
using System.Text.Json;

namespace Monitor.Tests.Web;

public sealed class SubmissionsApiTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private const string Good = """{"indicator":"gross_output","value":100,"unit":"千元"}""";

    private WebProcess Web => fixture.Web;

    [Fact]
    public async Task An_accepted_submission_can_be_read_back()
    {
        var receipt = await Web.FileAsync(Roster.Output("C010", Period.Month(2025, 5), 4711));
        var series = await Web.GetAsync<SeriesView>("/api/enterprises/C010/series/gross_output");
        Assert.Equal(1, receipt.Version);
        Assert.Equal(4711, series.Points.Single().Value);
    }

    [Fact]
    public async Task The_same_key_with_the_same_content_is_answered_again_and_stores_nothing()
    {
        var first = await Web.FileAsync(Roster.Output("C011", Period.Month(2025, 5), 1, "k"));
        var again = await Web.FileAsync(Roster.Output("C011", Period.Month(2025, 5), 1, "k"));
        Assert.Equal(first with { Replayed = true }, again);
        Assert.Single(await Web.GetAsync<List<ReadingVersionView>>("/api/enterprises/C011/readings/gross_output"));
    }

    [Fact]
    public async Task The_same_key_with_other_content_is_a_conflict()
    {
        await Web.FileAsync(Roster.Output("C012", Period.Month(2025, 5), 1, "k"));
        await RefusedAsync(HttpStatusCode.Conflict, Body("C012", "2025-05", """{"indicator":"gross_output","value":2,"unit":"千元"}""", "k"), "key.taken", "/key", "C012", 1);
    }

    [Theory]
    [InlineData("C013", "2025-05", """{"indicator":"no_such","value":1,"unit":"千元"}""", "indicator.unknown", "/readings/0/indicator")]
    [InlineData("C013", "2025-05", """{"indicator":"sales_ratio","value":1,"unit":"%"}""", "indicator.derived", "/readings/0/indicator")]
    [InlineData("C013", "2025-05", """{"indicator":"gross_output","value":1,"unit":"美元"}""", "unit.unknown", "/readings/0/unit")]
    [InlineData("C013", "2025-05", """{"indicator":"gross_output","value":1,"unit":""}""", "unit.missing", "/readings/0/unit")]
    [InlineData("C013", "2099-05", Good, "period.future", "/period")]
    [InlineData("C013", "2025-05-17", Good, "period.kind", "/readings/0/indicator")]
    [InlineData("C013", "2018-05", Good, "roster.outside", "/period")]
    [InlineData("C013", "2025-01", """{"indicator":"profit","value":1,"unit":"千元"}""", "period.january", "/period")]
    [InlineData("C013", "2025-05", """{"indicator":"employees","value":1,"unit":"人","basis":"yearToDate"}""", "basis.notCumulated", "/readings/0/basis")]
    [InlineData("C013", "2025-05", Good + "," + Good, "reading.twice", "/readings/1")]
    [InlineData("C013", "2025-05", """{"indicator":"gross_output","value":1e300,"unit":"千元"}""", "value.notNumber", "/readings/0/value")]
    public async Task A_figure_that_cannot_be_is_refused_with_its_place_and_stores_nothing(string enterprise, string period, string readings, string code, string where) =>
        await RefusedAsync(HttpStatusCode.BadRequest, Body(enterprise, period, readings), code, where, enterprise, 0);

    [Fact]
    public async Task A_key_that_is_the_systems_own_is_refused() =>
        await RefusedAsync(HttpStatusCode.BadRequest, Body("C013", "2025-05", Good, "~rules:1"), "key.reserved", "/key", "C013", 0);

    [Fact]
    public async Task An_enterprise_that_is_not_on_the_roster_is_not_found() =>
        await RefusedAsync(HttpStatusCode.NotFound, Body("NOBODY", "2025-05", Good), "enterprise.unknown", "/enterprise", "C013", 0);

    [Theory]
    [InlineData("""{"enterprise":"C013","period":"2025-05","key":"k","readings":[{"indicator":"gross_output","value":NaN,"unit":"千元"}]}""", "$.readings[0].value")]
    [InlineData("""{"enterprise":"C013","period":"2025-05","key":"k","readings":[{"indicator":"gross_output","value":"NaN","unit":"千元"}]}""", "$.readings[0].value")]
    [InlineData("""{"enterprise":"C013","period":"2025-05","key":"k","readings":[{"indicator":"gross_output","value":1}]}""", "$.readings[0]")]
    [InlineData("""{"enterprise":"C013","period":"May","key":"k","readings":[]}""", "$.period")]
    [InlineData("""{"enterprise":"C013","period":"2025-05","key":"k","readings":[{"indicator":"gross_output","vale":1}]}""", "$.readings[0].vale")]
    [InlineData("""{"enterprise":"C013","period":"2025-05","key":"k","readings":[{"indicator":"gross_ou""", "$.readings[0].indicator")]
    public async Task Malformed_json_is_refused_with_the_path(string body, string path)
    {
        var (status, problem) = await PostAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.StartsWith(path, problem.GetProperty("path").GetString(), StringComparison.Ordinal);
        await NothingStoredAsync("C013", 0);
    }

    [Fact]
    public async Task Another_content_type_is_refused()
    {
        var response = await Web.Http.PostAsync("/api/submissions", new StringContent("x", Encoding.UTF8, "text/plain"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_late_and_then_a_corrected_figure_are_accepted_and_judged_again()
    {
        for (var month = 1; month <= 6; month++) await Web.FileAsync(Roster.Output("C014", Period.Month(2024, month), 1000));
        for (var month = 3; month <= 5; month++) await Web.FileAsync(Roster.Output("C014", Period.Month(2025, month), 300));
        var raised = await Web.GetAsync<Page<Warning>>("/api/episodes?enterprise=C014&rule=output-yoy");
        Assert.Equal(EpisodeStatus.Active, Assert.Single(raised.Items).Status);
        for (var month = 3; month <= 5; month++) await Web.FileAsync(Roster.Output("C014", Period.Month(2025, month), 1100, $"corrected {month}"));
        var after = await Web.GetAsync<Page<Warning>>("/api/episodes?enterprise=C014&rule=output-yoy&status=all");
        Assert.Equal((EpisodeStatus.Withdrawn, TransitionCause.Revision), (Assert.Single(after.Items).Status, after.Items[0].LastCause));
        var detail = await Web.GetAsync<WarningDetail>($"/api/episodes/{after.Items[0].Id}");
        Assert.Equal(TransitionKind.Raised, detail.Transitions[0].Transition.Kind);
    }

    [Theory]
    [InlineData("/api/episodes?level=red&tier=city", HttpStatusCode.OK)]
    [InlineData("/api/episodes?level=4", HttpStatusCode.BadRequest)]
    [InlineData("/api/episodes?status=gone", HttpStatusCode.BadRequest)]
    [InlineData("/api/episodes?after=x", HttpStatusCode.BadRequest)]
    [InlineData("/api/enterprises?tier=county", HttpStatusCode.OK)]
    [InlineData("/api/enterprises/NOBODY", HttpStatusCode.NotFound)]
    [InlineData("/api/episodes/C001~99", HttpStatusCode.NotFound)]
    public async Task A_query_is_written_as_the_values_are_in_json(string path, HttpStatusCode expected) =>
        Assert.Equal(expected, (await Web.Http.GetAsync(path)).StatusCode);

    private static string Body(string enterprise, string period, string readings, string key = "k") =>
        $$"""{"enterprise":"{{enterprise}}","period":"{{period}}","key":"{{key}}","readings":[{{readings}}]}""";

    private async Task RefusedAsync(HttpStatusCode expected, string body, string code, string where, string enterprise, int versions)
    {
        var (status, problem) = await PostAsync(body);
        Assert.Equal(expected, status);
        var error = problem.GetProperty("errors").EnumerateArray().First(one => one.GetProperty("code").GetString() == code);
        Assert.Equal(where, error.GetProperty("where").GetString());
        await NothingStoredAsync(enterprise, versions);
    }

    private async Task NothingStoredAsync(string enterprise, int versions) =>
        Assert.Equal(versions, (await Web.GetAsync<List<ReadingVersionView>>($"/api/enterprises/{enterprise}/readings/gross_output")).Count);

    private async Task<(HttpStatusCode Status, JsonElement Problem)> PostAsync(string body)
    {
        var response = await Web.Http.PostAsync("/api/submissions", new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }
}
