using System.Net;
using System.Net.Http.Json;

namespace Monitor.Tests.Web;

public sealed class BacktestsApiTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private WebProcess Web => fixture.Web;

    [Fact]
    public async Task A_backtest_runs_in_the_background_and_an_explanation_agrees_with_it()
    {
        foreach (var (period, value) in new[] { ("2024-04", 1000.0), ("2025-04", 300) }) await Web.FileAsync(Roster.Output("C030", A.Period(period), value));
        var accepted = await Web.Http.PostAsJsonAsync("/api/backtests", Request("gross_output"), MonitorJson.Options);
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        var status = await Web.GetAsync<BacktestStatus>(accepted.Headers.Location!.ToString());
        while (status.State == BacktestState.Running) status = await Web.GetAsync<BacktestStatus>(accepted.Headers.Location!.ToString());
        Assert.Equal((BacktestState.Done, status.Total), (status.State, status.Done));
        var episode = Assert.Single(status.Result!.Episodes);
        Assert.Equal(("C030", "tried", Level.Red), (episode.Enterprise, episode.Rule, episode.Peak));
        Assert.StartsWith("样例", episode.EnterpriseName, StringComparison.Ordinal);

        var told = await Web.GetAsync<ExplainView>("/api/explain?subject=C030&rule=output-yoy&period=2025-04");
        Assert.Equal((ExplainOutcome.Raised, "(300 - 1,000) / 1,000 * 100 = -70 %"), (told.Outcome, told.Formula));
    }

    [Fact]
    public async Task A_rule_of_areas_is_tried_on_the_rolled_up_figures()
    {
        foreach (var year in new[] { 2023, 2024 })
        {
            for (var month = 3; month <= 5; month++) await Web.FileAsync(Roster.Output("C031", Period.Month(year, month), year == 2023 ? 1000 : 300));
        }

        var area = (await Web.GetAsync<EnterpriseView>("/api/enterprises/C031")).Area;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await Web.GetAsync<RollupSeriesView>($"/api/rollups/area/{area}/series/gross_output")).Points.Count(point => point.Yoy < 0) < 3) patience.Token.ThrowIfCancellationRequested();
        var accepted = await Web.Http.PostAsJsonAsync("/api/backtests", Request("gross_output", "area", "2024"), MonitorJson.Options);
        var status = await Web.GetAsync<BacktestStatus>(accepted.Headers.Location!.ToString());
        while (status.State == BacktestState.Running) status = await Web.GetAsync<BacktestStatus>(accepted.Headers.Location!.ToString());
        Assert.Equal((BacktestState.Done, 0), (status.State, status.Total));
        var episode = Assert.Single(status.Result!.Episodes);
        Assert.Equal((SubjectKind.Area, area, A.Period("2024-03"), Level.Red), (episode.SubjectKind, episode.Enterprise, episode.RaisedPeriod, episode.Peak));
        var score = status.Result.Rules.Single(rule => rule.Rule == "tried");
        Assert.Equal((1, 1, 3), (score.Episodes, score.EnterprisesHit, score.EnterpriseMonths));
    }

    [Fact]
    public async Task A_backtest_can_be_ended()
    {
        var accepted = await Web.Http.PostAsJsonAsync("/api/backtests", Request("gross_output"), MonitorJson.Options);
        var place = accepted.Headers.Location!.ToString();
        Assert.Equal(HttpStatusCode.OK, (await Web.Http.DeleteAsync(place)).StatusCode);
        var status = await Web.GetAsync<BacktestStatus>(place);
        while (status.State == BacktestState.Running) status = await Web.GetAsync<BacktestStatus>(place);
        Assert.NotEqual(BacktestState.Failed, status.State);
    }

    [Fact]
    public async Task What_cannot_be_run_or_explained_is_told()
    {
        var refused = await Web.Http.PostAsJsonAsync("/api/backtests", Request("nothing"), MonitorJson.Options);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var problem = await refused.Content.ReadAsStringAsync();
        Assert.Contains("is not in the catalogue", problem, StringComparison.Ordinal);
        Assert.Contains("\"/rules/0/indicator\"", problem, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Web.Http.GetAsync("/api/backtests/none")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Web.Http.DeleteAsync("/api/backtests/none")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Web.Http.GetAsync("/api/explain?subject=NOBODY&rule=x&period=2025-04")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Web.Http.GetAsync("/api/explain?subject=C030&rule=x&period=soon")).StatusCode);
        Assert.Equal(ExplainOutcome.RuleUnknown, (await Web.GetAsync<ExplainView>("/api/explain?subject=C030&rule=x&period=2025-04")).Outcome);
    }

    private static object Request(string indicator, string subject = "enterprise", string year = "2025") => new
    {
        rules = new[]
        {
            new
            {
                id = "tried",
                name = new { zh = "试验", en = "Tried" },
                kind = "yoy",
                indicator,
                direction = "below",
                levels = new { red = new { at = -50 } },
                clear = new { at = -10 },
                scope = new { subjects = new[] { subject } },
            },
        },
        from = $"{year}-01",
        to = $"{year}-12",
    };
}
