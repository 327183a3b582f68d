using System.Net;
using System.Text;
using System.Text.Json;

namespace Monitor.Tests.Web;

public sealed class SubmissionBatchTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private WebProcess Web => fixture.Web;

    [Fact]
    public async Task One_bad_submission_does_not_harm_the_others()
    {
        var result = await FileAsync($"""
            [{Filing("C030", "2025-05")}, {Filing("NOBODY", "2025-05")}, {Filing("C031", "2025-05", unit: "furlong")},
             {Filing("C032", "2025-05", value: "\"many\"")}, {Filing("C033", "2025-05").Replace("\"key\"", "\"clef\"")}, {Filing("C034", "2025-05")}]
            """);
        Assert.Equal((2, 4), (result.Accepted, result.Refused));
        Assert.Equal([200, 404, 400, 400, 400, 200], result.Results.Select(one => one.Status));
        Assert.Equal(["C030", "C034"], result.Results.Where(one => one.Receipt is not null).Select(one => one.Receipt!.Enterprise));
        Assert.Equal(["enterprise.unknown", "unit.unknown", "json.shape", "json.shape"], result.Results.Where(one => one.Errors is not null).Select(one => one.Errors![0].Code));
        Assert.Equal("/readings/0/unit", result.Results[2].Errors![0].Where);
        Assert.Equal("$.readings[0].value", result.Results[3].Errors![0].Where);
        Assert.Contains("clef", result.Results[4].Errors![0].Message);
        Assert.Single(await VersionsAsync("C030"));
        Assert.Empty(await VersionsAsync("C032"));
    }

    [Fact]
    public async Task The_same_batch_again_stores_nothing_and_gives_the_same_receipts()
    {
        var batch = $"[{Filing("C035", "2025-05")}, {Filing("C036", "2025-05")}]";
        var (first, again) = (await FileAsync(batch), await FileAsync(batch));
        Assert.Equal(first.Results.Select(one => one.Receipt! with { Replayed = true }), again.Results.Select(one => one.Receipt));
        Assert.Single(await VersionsAsync("C035"));
    }

    [Fact]
    public async Task Submissions_of_one_enterprise_are_taken_in_the_order_given()
    {
        var result = await FileAsync($"[{Filing("C037", "2025-05", "1", key: "a")}, {Filing("C037", "2025-06", "2", key: "b")}, {Filing("C037", "2025-07", "3", key: "a")}]");
        Assert.Equal([200, 200, 409], result.Results.Select(one => one.Status));
        Assert.Equal([1, 2], result.Results.Take(2).Select(one => one.Receipt!.Version));
    }

    [Fact]
    public async Task Unlikely_figures_are_asked_about_and_accepted_with_an_explanation()
    {
        await FileAsync($"[{string.Join(',', Enumerable.Range(1, 6).Select(month => Filing("C038", $"2025-{month:00}", "1000", key: $"{month}")))}]");
        var unlikely = Filing("C038", "2025-07", "100000", key: "7");
        var asked = (await FileAsync($"[{unlikely}]")).Results.Single();
        Assert.Equal((422, "jump.unit"), (asked.Status, asked.Errors![0].Code));
        Assert.Equal(200, (await FileAsync($"[{unlikely[..^1]},\"explanation\":\"新生产线\"}}]")).Results.Single().Status);
    }

    [Fact]
    public async Task Problems_are_told_in_the_language_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/submissions/batch") { Content = Json($"[{Filing("C039", "2025-05", unit: "furlong")}]") };
        request.Headers.AcceptLanguage.ParseAdd("zh-CN");
        using var response = await Web.Http.SendAsync(request);
        Assert.Contains("计量单位", JsonSerializer.Deserialize<SubmissionBatchResult>(await response.Content.ReadAsStringAsync(), MonitorJson.Options)!.Results[0].Errors![0].Message);
    }

    [Fact]
    public async Task An_empty_batch_is_answered_with_no_results() => Assert.Empty((await FileAsync("[]")).Results);

    [Theory]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("[{\"enterprise\":\"C001\"", HttpStatusCode.BadRequest)]
    [InlineData("[] []", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    public async Task What_is_no_array_of_json_is_refused_whole(string body, HttpStatusCode expected) => await RefusedAsync(Json(body), expected);

    [Fact]
    public async Task More_submissions_than_a_batch_may_hold_are_refused_whole() =>
        await RefusedAsync(Json($"[{string.Join(',', Enumerable.Repeat("{}", 10_001))}]"), HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused() =>
        await RefusedAsync(Json($"[{new string(' ', 16 * 1024 * 1024)}]"), HttpStatusCode.RequestEntityTooLarge);

    [Fact]
    public async Task Another_content_type_is_refused() =>
        await RefusedAsync(new StringContent("[]", Encoding.UTF8, "text/csv"), HttpStatusCode.UnsupportedMediaType);

    private static string Filing(string enterprise, string period, string value = "100", string unit = "千元", string key = "k") =>
        $$"""{"enterprise":"{{enterprise}}","period":"{{period}}","key":"{{key}}","readings":[{"indicator":"gross_output","value":{{value}},"unit":"{{unit}}"}]}""";

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private async Task<SubmissionBatchResult> FileAsync(string body)
    {
        using var response = await Web.Http.PostAsync("/api/submissions/batch", Json(body));
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonSerializer.Deserialize<SubmissionBatchResult>(text, MonitorJson.Options)!;
    }

    private async Task RefusedAsync(HttpContent body, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/submissions/batch") { Content = body };
        // The server may refuse by the announced length and hang up on whoever sends on.
        request.Headers.ExpectContinue = true;
        using var response = await Web.Http.SendAsync(request);
        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    private Task<List<ReadingVersionView>> VersionsAsync(string enterprise) => Web.GetAsync<List<ReadingVersionView>>($"/api/enterprises/{enterprise}/readings/gross_output");
}
