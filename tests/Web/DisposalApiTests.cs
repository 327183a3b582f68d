using System.Net;
using System.Net.Http.Json;

namespace Monitor.Tests.Web;

public sealed class DisposalApiTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private const string Unknown = "C001~999";

    private WebProcess Web => fixture.Web;

    private Task<HttpResponseMessage> PostAsync(string id, DisposalRequest request) => Web.Http.PostAsJsonAsync($"/api/episodes/{id}/disposal", request, MonitorJson.Options);

    private async Task<DisposalView> ActAsync(string id, DisposalRequest request)
    {
        var response = await PostAsync(id, request);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<DisposalView>(MonitorJson.Options))!;
    }

    [Fact]
    public async Task A_warning_is_followed_from_notice_to_closing_and_shows_in_the_work_of_those_who_have_to_act()
    {
        await Web.FileAsync(Roster.Output("C050", Period.Month(2025, 5), 0));
        var id = (await Web.GetAsync<Page<Warning>>("/api/episodes?enterprise=C050")).Items[0].Id;
        Assert.Equal(0, (await Web.GetAsync<DisposalView>($"/api/episodes/{id}/disposal")).State.Version);

        var view = await ActAsync(id, new(0, DisposalActionKind.Dispatched, "city", Unit: "gongyi", Workdays: 3));
        Assert.Equal((DisposalStage.Dispatched, 1), (view.State.Stage, view.Actions.Count));
        Assert.Contains(DisposalActionKind.Answered, view.Allowed);
        Assert.Equal((id, DisposalActionKind.Answered), Waiting(await Web.GetAsync<List<WorkItem>>("/api/work?who=gongyi")));
        Assert.Empty(await Web.GetAsync<List<WorkItem>>("/api/work?who=city"));

        await ActAsync(id, new(1, DisposalActionKind.Answered, "gongyi", Answer: new("停电", "一条线停产", "租用发电机", view.State.Due!.Value)));
        Assert.Equal((id, DisposalActionKind.Accepted), Waiting(await Web.GetAsync<List<WorkItem>>("/api/work?who=city")));
        Assert.Contains(await Web.GetAsync<List<DisposalMark>>("/api/work/marks"), mark => mark.Id == id && mark.State.Stage == DisposalStage.Answered);

        await ActAsync(id, new(2, DisposalActionKind.ClosedByHand, "city", "现场已核实"));
        Assert.Empty(await Web.GetAsync<List<WorkItem>>("/api/work?who=city"));
        // The figures still say that it holds.
        Assert.Equal(EpisodeStatus.Active, (await Web.GetAsync<WarningDetail>($"/api/episodes/{id}")).Warning.Status);
        Assert.Empty(await Web.GetAsync<List<WorkItem>>("/api/work/overdue"));
        var raised = (await Web.GetAsync<WarningDetail>($"/api/episodes/{id}")).Warning.RaisedAt.ToOffset(TimeSpan.FromHours(8));
        Assert.Equal(1, (await Web.GetAsync<List<LoopMeasure>>($"/api/work/measures?from={raised:yyyy-MM}")).Sum(measure => measure.Closed));
    }

    [Fact]
    public async Task What_cannot_be_done_is_refused_with_the_field_and_what_to_change()
    {
        await Web.FileAsync(Roster.Output("C051", Period.Month(2025, 5), 0));
        var id = (await Web.GetAsync<Page<Warning>>("/api/episodes?enterprise=C051")).Items[0].Id;
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(Unknown, new(0, DisposalActionKind.Acknowledged, "a"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Web.Http.GetAsync($"/api/episodes/{Unknown}/disposal")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(id, new(0, DisposalActionKind.Noted, "a"))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(id, new(0, DisposalActionKind.Accepted, "a"))).StatusCode);
        var stale = await PostAsync(id, new(4, DisposalActionKind.Acknowledged, "a"));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("after", await stale.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await Web.Http.GetAsync("/api/work/measures?from=2026-05&to=2026-01")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Web.Http.GetAsync("/api/work/measures?from=2026-05-T1")).StatusCode);
    }

    private static (string, DisposalActionKind) Waiting(List<WorkItem> items) => items.Select(item => (item.Warning.Id, item.Next)).Single();
}
