using System.Net;
using System.Net.Http.Json;
using Monitor.Targets;

namespace Monitor.Tests.Web;

public sealed class ReportsApiTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private WebProcess Web => fixture.Web;

    private async Task<ReportRunStatus> WriteAsync(ReportRunRequest request)
    {
        var accepted = await Web.Http.PostAsJsonAsync("/api/reports/runs", request, MonitorJson.Options);
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        var status = await Web.GetAsync<ReportRunStatus>(accepted.Headers.Location!.ToString());
        while (status.State == ReportRunState.Running) status = await Web.GetAsync<ReportRunStatus>(accepted.Headers.Location!.ToString());
        return status;
    }

    [Fact]
    public async Task A_report_is_written_previewed_downloaded_and_compared()
    {
        await Web.FileAsync(Roster.Output("C001", Period.Month(2024, 3), 200_000));
        await Web.FileAsync(Roster.Output("C001", Period.Month(2025, 3), 150_000));
        var run = await WriteAsync(new(Period.Month(2025, 3), ["gongyi"], "analyst"));
        Assert.Equal((ReportRunState.Done, 1, 1), (run.State, run.Done, run.Total));
        Assert.Equal(("gongyi", 1), (Assert.Single(run.New).Code, run.New[0].Version));
        Assert.Empty((await WriteAsync(new(Period.Month(2025, 3), ["gongyi"], "analyst"))).New);

        using var preview = await Web.Http.GetAsync("/api/reports/2025-03/gongyi/1/preview?lang=en");
        Assert.Equal("text/html", preview.Content.Headers.ContentType!.MediaType);
        Assert.Contains("frame-ancestors 'self'", preview.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Contains("down 25.0 %", await preview.Content.ReadAsStringAsync());
        foreach (var format in (string[])["docx", "XLSX", "html", "pdf"])
        {
            using var file = await Web.Http.GetAsync($"/api/reports/2025-03/gongyi/1/download?format={format}");
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.Equal($"report-2025-03-gongyi-v1.{format.ToLowerInvariant()}", file.Content.Headers.ContentDisposition!.FileName);
        }

        await Web.FileAsync(Roster.Output("C001", Period.Month(2025, 3), 180_000, "correction"));
        Assert.Equal(2, Assert.Single((await WriteAsync(new(Period.Month(2025, 3), ["gongyi"], "analyst"))).New).Version);
        var changes = await Web.GetAsync<ReportChangesView>("/api/reports/2025-03/gongyi/changes?from=1&to=2");
        var change = changes.Changes.Single(one => one.Key == "overview/gross_output/yoy");
        Assert.Equal(("changed", -25, -10), (change.Change, change.Before, change.After));
        Assert.Equal([1, 2], (await Web.GetAsync<List<ReportVersionView>>("/api/reports?period=2025-03&code=gongyi")).Select(one => one.Version));
    }

    [Theory]
    [InlineData("/api/reports/2025-03/nowhere/1/preview", HttpStatusCode.NotFound)]
    [InlineData("/api/reports/2025-03/gongyi/99/preview", HttpStatusCode.NotFound)]
    [InlineData("/api/reports/2025-03/gongyi/1/download?format=doc", HttpStatusCode.BadRequest)]
    [InlineData("/api/reports/march/gongyi/1/preview", HttpStatusCode.BadRequest)]
    [InlineData("/api/reports/runs/unknown", HttpStatusCode.NotFound)]
    [InlineData("/api/ranking?period=2025-01", HttpStatusCode.BadRequest)]
    [InlineData("/api/targets?period=2025-01", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_is_told(string path, HttpStatusCode status)
    {
        using var answer = await Web.Http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("2025-01", "gongyi")]
    [InlineData("2099-03", "gongyi")]
    [InlineData("2025-03", "nowhere")]
    public async Task What_cannot_be_written_is_refused_at_once(string period, string code)
    {
        using var refused = await Web.Http.PostAsJsonAsync("/api/reports/runs", new ReportRunRequest(A.Period(period), [code], "analyst"), MonitorJson.Options);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task Areas_are_ranked_and_a_target_is_edited_with_its_history()
    {
        Assert.Equal(16, (await Web.GetAsync<RankingView>("/api/ranking?period=2025-03&basis=yearToDate")).Rows.Count);
        var edit = new TargetEdit(SubjectKind.City, "city", "industrialValueAddedGrowth", 2025, 0, 7, [], "计划", "lead");
        Assert.Equal(1, (await (await Web.Http.PostAsJsonAsync("/api/targets", edit, MonitorJson.Options)).Content.ReadFromJsonAsync<TargetVersion>(MonitorJson.Options))!.Version);
        using var late = await Web.Http.PostAsJsonAsync("/api/targets", edit, MonitorJson.Options);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal("计划", Assert.Single(await Web.GetAsync<List<TargetVersion>>("/api/targets/history?code=city")).Why);
        Assert.Equal(7, (await Web.GetAsync<List<TargetStanding>>("/api/targets?period=2025-03&code=city")).First(one => one.Kind.Code == edit.Target).Goal);
    }
}
