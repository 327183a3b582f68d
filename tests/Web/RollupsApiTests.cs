using System.Net;

namespace Monitor.Tests.Web;

public sealed class RollupsApiTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private WebProcess Web => fixture.Web;

    [Fact]
    public async Task A_filing_shows_in_its_areas_series_and_behind_its_figure()
    {
        await Web.FileAsync(Roster.Output("C001", Period.Month(2024, 5), 200));
        await Web.FileAsync(Roster.Output("C001", Period.Month(2025, 5), 150));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        RollupSeriesView series;
        do
        {
            patience.Token.ThrowIfCancellationRequested();
            series = await Web.GetAsync<RollupSeriesView>("/api/rollups/area/gongyi/series/gross_output");
        }
        while (series.Points.Count < 12);
        Assert.Equal((150, 200, -25, 1), (series.Points[^1].Value, series.Points[^1].Base, series.Points[^1].Yoy, series.Points[^1].Reporting));
        Assert.Equal(12, (await Web.GetAsync<RollupSeriesView>("/api/rollups/city/city/series/gross_output")).Points.Count);

        var drill = await Web.GetAsync<RollupContributionsView>("/api/rollups/area/gongyi/contributions/gross_output?period=2025-05");
        Assert.Equal([("C001", -25)], drill.Firms.Select(firm => (firm.Enterprise, firm.Points)));
    }

    [Theory]
    [InlineData("/api/rollups/area/nowhere/series/gross_output", HttpStatusCode.NotFound)]
    [InlineData("/api/rollups/enterprise/C001/series/gross_output", HttpStatusCode.NotFound)]
    [InlineData("/api/rollups/area/gongyi/series/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api/rollups/area/gongyi/contributions/capacity_utilisation?period=2025-05", HttpStatusCode.BadRequest)]
    [InlineData("/api/rollups/area/gongyi/contributions/gross_output?period=may", HttpStatusCode.BadRequest)]
    [InlineData("/api/episodes/area:gongyi~77", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_told(string path, HttpStatusCode status)
    {
        using var answer = await Web.Http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(status, answer.StatusCode);
    }
}
