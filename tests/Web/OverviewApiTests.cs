using System.Net;
using System.Net.Http.Json;
using Monitor.Overview;

namespace Monitor.Tests.Web;

/// <summary>C001 is of the area gongyi, C002 of xingyang.</summary>
public sealed class OverviewApiTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private WebProcess Web => fixture.Web;

    [Fact]
    public async Task The_city_sees_all_its_parts_and_an_area_itself_beside_the_city()
    {
        foreach (var enterprise in new[] { "C001", "C002" })
        {
            await Web.FileAsync(Roster.Output(enterprise, Period.Month(2024, 5), 200));
            await Web.FileAsync(Roster.Output(enterprise, Period.Month(2025, 5), enterprise == "C001" ? 0 : 250));
        }

        var city = await ReadAsync(Web.Http, view => Output(view.Own).Value == 250 && view.Levels.Sum(one => one.Open) > 0);
        Assert.Equal((SubjectKind.City, 2, -37.5), (city.Own.Kind, city.Own.Reported, Output(city.Own).Yoy));
        Assert.Null(city.City);
        Assert.Equal(16, city.Areas.Count);
        Assert.Equal((-50, 12.5), (Output(city.Areas.Single(one => one.Code == "gongyi")).Points, Output(city.Areas.Single(one => one.Code == "xingyang")).Points));
        Assert.Equal([Level.Red, Level.Orange, Level.Yellow, Level.Blue], city.Levels.Select(one => one.Level));
        Assert.NotEmpty(city.Targets);

        using var gongyi = ServiceKey.Client(Web.Address, await People.AddKeyAsync(Web.Http, Role.AreaAnalyst, "gongyi"));
        var area = await ReadAsync(gongyi, _ => true);
        Assert.Equal((SubjectKind.Area, "gongyi", 0, -100), (area.Own.Kind, area.Own.Code, Output(area.Own).Value, Output(area.Own).Yoy));
        Assert.Equal(-37.5, Output(area.City!).Yoy);
        Assert.Equal(["gongyi"], area.Areas.Select(one => one.Code));
        Assert.Empty(area.Industries);
        Assert.All(area.Targets, target => Assert.Equal("gongyi", target.Subject.Code));
        Assert.True(area.Levels.Sum(one => one.Open) > 0);
        using var xingyang = ServiceKey.Client(Web.Address, await People.AddKeyAsync(Web.Http, Role.AreaAnalyst, "xingyang"));
        Assert.Equal(0, (await ReadAsync(xingyang, _ => true)).Levels.Sum(one => one.Open));
    }

    [Theory]
    [InlineData("2026-01", "January")]
    [InlineData("2026-03-T1", "report")]
    [InlineData("may", "period")]
    public async Task A_period_that_has_no_month_of_its_own_is_refused_with_what_to_write(string period, string says)
    {
        using var answer = await Web.Http.GetAsync(new Uri($"/api/overview?period={period}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(says, await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    private static OverviewFigure Output(OverviewPlace place) => place.Figures.Single(figure => figure.Indicator == "gross_output");

    /// <summary>Asks until what was filed has come into the roll-ups and onto the board.</summary>
    private static async Task<OverviewView> ReadAsync(HttpClient client, Func<OverviewView, bool> there)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var view = await client.GetFromJsonAsync<OverviewView>("/api/overview?period=2025-05", MonitorJson.Options, patience.Token);
            if (there(view!)) return view!;
        }
    }
}
