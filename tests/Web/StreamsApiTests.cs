using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Monitor.Tests.Streams;

namespace Monitor.Tests.Web;

public sealed class StreamsApiTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private const int Burst = (20 * Meter.PerDay) + 40;

    private WebProcess Web => fixture.Web;

    [Fact]
    public async Task A_burst_in_a_stream_is_a_warning_with_the_records_that_explain_it()
    {
        var records = Meter.Days(21, bursts: Burst);
        var receipt = await ReceiptAsync(await SendAsync("C001", Csv(records)));
        Assert.Equal((records.Count, 0, 0, records[^1].At), (receipt.Accepted, receipt.Late, receipt.Known, receipt.Through));
        Assert.True(receipt.Transitions >= 1);
        var again = await ReceiptAsync(await SendAsync("C001", Json(records), "application/json"));
        Assert.Equal((0, records.Count, 0), (again.Accepted, again.Known, again.Transitions));

        var warning = Assert.Single((await Web.GetAsync<Page<Warning>>("/api/episodes?enterprise=C001&rule=electricity-stream-anomaly")).Items);
        Assert.Equal(EpisodeStatus.Active, warning.Status);
        Assert.Contains("15分钟用电量", warning.Sentence.Zh, StringComparison.Ordinal);
        var detail = await Web.GetAsync<WarningDetail>($"/api/episodes/{warning.Id}");
        Assert.NotEmpty(detail.Transitions);
        Assert.Contains(detail.Records!, point => point.At == warning.Evidence.Stream!.At && point.Score >= 0.5);
        Assert.Equal(records[^1].At, detail.Records![^1].At);
        var view = await Web.GetAsync<ExplainView>("/api/explain?subject=C001&rule=electricity-stream-anomaly&period=2026-05-21");
        Assert.Equal(ExplainOutcome.Raised, view.Outcome);
        var stream = await Web.GetAsync<StreamView>("/api/streams/C001/electricity_15min?limit=5");
        Assert.Equal((records.Count, false, 900.0, 5), (stream.Records, stream.Learning, stream.StepSeconds, stream.Points.Count));
    }

    [Fact]
    public async Task A_timestamp_without_an_offset_is_on_the_bureaus_clock()
    {
        await SendAsync("C002", "timestamp,value\n2026-05-01 00:15:00,1\n2026-04-30T16:30:00Z,2\n\"2026-05-01T00:45:00+08:00\",3\n");
        Assert.Equal([15, 30, 45], (await Web.GetAsync<StreamView>("/api/streams/C002/electricity_15min")).Points.Select(point => (int)(point.At - Meter.Start).TotalMinutes));
    }

    [Theory]
    [InlineData("NOBODY", "electricity_15min", "timestamp,value\n2026-05-01 00:00,1", "text/csv", 404, null)]
    [InlineData("C003", "furlongs", "timestamp,value\n2026-05-01 00:00,1", "text/csv", 404, null)]
    [InlineData("C003", "gross_output", "timestamp,value\n2026-05-01 00:00,1", "text/csv", 400, "indicator.notMetered")]
    [InlineData("C003", "electricity_15min?unit=furlong", "timestamp,value\n2026-05-01 00:00,1", "text/csv", 400, "unit.unknown")]
    [InlineData("C003", "electricity_15min", "", "text/csv", 400, "csv.header")]
    [InlineData("C003", "electricity_15min", "timestamp,value\n", "text/csv", 400, "records.count")]
    [InlineData("C003", "electricity_15min", "timestamp,value\n2026-05-01 00:00,1\n2026-05-01 00:15,many", "text/csv", 400, "value.notNumber")]
    [InlineData("C003", "electricity_15min", "timestamp,value\n2026-05-01 00:00,", "text/csv", 400, "value.notNumber")]
    [InlineData("C003", "electricity_15min", "timestamp,value\n2026-05-01 00:00,NaN", "text/csv", 400, "value.notNumber")]
    [InlineData("C003", "electricity_15min", "timestamp,value\n2026-05-01,1", "text/csv", 400, "timestamp.notTime")]
    [InlineData("C003", "electricity_15min", "timestamp,value\n0001-01-01 00:00,1", "text/csv", 400, "timestamp.notTime")]
    [InlineData("C003", "electricity_15min", "timestamp,value\n2099-05-01 00:00,1", "text/csv", 400, "timestamp.future")]
    [InlineData("C003", "electricity_15min", "timestamp,value\n2026-05-01 00:00,1,2", "text/csv", 400, "csv.columns")]
    [InlineData("C003", "electricity_15min", "[{\"timestamp\":\"soon\",\"value\":1}]", "application/json", 400, "timestamp.notTime")]
    [InlineData("C003", "electricity_15min", "[{\"timestamp\":\"2026-05-01 00:00\",\"value\":\"1\"}]", "application/json", 400, null)]
    [InlineData("C003", "electricity_15min", "[{\"timestamp\":\"2026-05-01 00:00\"}]", "application/json", 400, null)]
    [InlineData("C003", "electricity_15min", "[null]", "application/json", 400, null)]
    [InlineData("C003", "electricity_15min", "null", "application/json", 400, null)]
    [InlineData("C003", "electricity_15min", "{", "application/json", 400, null)]
    [InlineData("C003", "electricity_15min", "x", "text/plain", 415, null)]
    public async Task Bad_input_is_answered_by_what_to_change(string enterprise, string indicator, string body, string type, int status, string? code)
    {
        var response = await SendAsync(enterprise, body, type, indicator);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        if (code is not null) Assert.Equal(code, JsonDocument.Parse(text).RootElement.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await Web.Http.GetAsync("/api/streams/C003/electricity_15min")).StatusCode);
    }

    [Fact]
    public async Task A_metered_indicator_is_not_filed_as_a_figure()
    {
        var response = await Web.Http.PostAsJsonAsync("/api/submissions", new Submission
        {
            Enterprise = "C004",
            Period = Period.Parse("2026-05-01"),
            Key = "k",
            Readings = [new("electricity_15min", 1, "千瓦时")],
        }, MonitorJson.Options);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("indicator.metered", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SendAsync(string enterprise, string body, string type = "text/csv", string indicator = "electricity_15min")
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        return await Web.Http.PostAsync($"/api/streams/{enterprise}/{indicator}", content);
    }

    private static async Task<StreamReceipt> ReceiptAsync(HttpResponseMessage response)
    {
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<StreamReceipt>(MonitorJson.Options))!;
    }

    private static string Csv(IEnumerable<StreamRecord> records) =>
        "timestamp,value\n" + string.Join('\n', records.Select(record => string.Create(CultureInfo.InvariantCulture, $"{record.At:yyyy-MM-dd HH:mm:ss},{record.Value:R}")));

    private static string Json(IEnumerable<StreamRecord> records) =>
        JsonSerializer.Serialize(records.Select(record => new { timestamp = record.At.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture), value = record.Value }));
}
