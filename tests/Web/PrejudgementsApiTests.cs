using System.Net;
using System.Net.Http.Json;

namespace Monitor.Tests.Web;

public sealed class PrejudgementsApiTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private WebProcess Web => fixture.Web;

    [Fact]
    public async Task A_run_in_the_background_gives_the_firm_and_the_city_their_pre_judgements()
    {
        foreach (var (period, i) in A.Months("2023-03", 34).Select((period, i) => (period, i)))
            await Web.FileAsync(Roster.Output("C031", period, 1000 + (i % 12 * 10)));
        Assert.Equal(HttpStatusCode.NotFound, (await Web.Http.GetAsync("/api/prejudgements?subject=enterprise:C031&indicator=gross_output")).StatusCode);
        var first = await RunAsync("2025-09");
        Assert.Equal((PrejudgementRunState.Done, 1, first.Total), (first.State, first.Version!.Value, first.Done));
        Assert.Equal(1, (await RunAsync("2025-09")).Version);
        await RunAsync("2025-10");

        var firm = await Web.GetAsync<PrejudgementView>("/api/prejudgements?subject=enterprise:C031&indicator=gross_output");
        Assert.Equal(("2025-10", "千元", 2), (firm.Origin.ToString(), firm.Unit, firm.Steps.Count));
        Assert.Equal("2025-09", firm.Change!.Since.ToString());
        var city = await Web.GetAsync<PrejudgementView>("/api/prejudgements?subject=city:city&indicator=gross_output&origin=2025-09");
        Assert.Equal((SubjectKind.City, "2025-09"), (city.Kind, city.Origin.ToString()));
        var record = await Web.GetAsync<PrejudgementRecord>("/api/prejudgements/record?subject=enterprise:C031&indicator=gross_output");
        Assert.Equal(5, record.Count);
        Assert.InRange(record.Coverage95!.Value, 0, 100);
    }

    [Fact]
    public async Task What_cannot_be_judged_is_told()
    {
        foreach (var (path, status, text) in new[]
        {
            ("?subject=C031&indicator=gross_output", HttpStatusCode.BadRequest, "write a kind and a code"),
            ("?subject=enterprise:NOBODY&indicator=gross_output", HttpStatusCode.NotFound, "There is no 'enterprise:NOBODY'"),
            ("?subject=city:city&indicator=nothing", HttpStatusCode.NotFound, "There is no indicator 'nothing'"),
            ("?subject=city:city&indicator=gross_output&origin=2025-01", HttpStatusCode.BadRequest, "January is judged together with February"),
            ("/record?subject=x&indicator=gross_output", HttpStatusCode.BadRequest, "write a kind and a code"),
            ("/runs/none", HttpStatusCode.NotFound, "There is no run 'none'"),
        })
        {
            var answer = await Web.Http.GetAsync($"/api/prejudgements{path}");
            Assert.Equal(status, answer.StatusCode);
            Assert.Contains(text, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        var day = await Web.Http.PostAsJsonAsync("/api/prejudgements", new { period = "2026-03-15" }, MonitorJson.Options);
        Assert.Equal(HttpStatusCode.BadRequest, day.StatusCode);
        Assert.Contains("is no month", await day.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Expectations_make_a_diffusion_index()
    {
        foreach (var (enterprise, pace) in new[] { ("C032", "slower"), ("C032", "faster"), ("C033", "same") })
        {
            var answer = await Web.Http.PostAsJsonAsync("/api/expectations", new { enterprise, period = "2026-02", pace, by = "统计员" }, MonitorJson.Options);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        var expectations = await Web.GetAsync<List<ExpectationView>>("/api/expectations?period=2026-01..02");
        Assert.Equal([("C032", ExpectedPace.Faster), ("C033", ExpectedPace.Same)], expectations.Select(one => (one.Enterprise, one.Pace)));
        var diffusion = await Web.GetAsync<DiffusionView>("/api/diffusion/city/city/gross_output?through=2026-02");
        Assert.Equal(new DiffusionPoint(A.Period("2026-01..02"), 75, 1, 1, 0), Assert.Single(diffusion.Expected));

        var endless = await Web.Http.PostAsJsonAsync("/api/expectations", new { enterprise = "C032", period = "2026-03", pace = "same", by = new string('x', 300) }, MonitorJson.Options);
        Assert.Equal(HttpStatusCode.BadRequest, endless.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Web.Http.GetAsync("/api/diffusion/city/city/sales_ratio?through=2026-02")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Web.Http.GetAsync("/api/diffusion/city/city/gross_output?through=2026-02&from=2010-02")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Web.Http.GetAsync("/api/diffusion/area/nowhere/gross_output?through=2026-02")).StatusCode);
    }

    private async Task<PrejudgementRunStatus> RunAsync(string period)
    {
        var accepted = await Web.Http.PostAsJsonAsync("/api/prejudgements", new { period }, MonitorJson.Options);
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        var place = accepted.Headers.Location!.ToString();
        var status = await Web.GetAsync<PrejudgementRunStatus>(place);
        while (status.State == PrejudgementRunState.Running) status = await Web.GetAsync<PrejudgementRunStatus>(place);
        return status;
    }
}
