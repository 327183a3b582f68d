using System.Net;
using System.Net.Http.Json;

namespace Monitor.Tests.Web;

public sealed class WarningBatchTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private WebProcess Web => fixture.Web;

    private async Task<List<string>> RaiseAsync(params IEnumerable<string> firms)
    {
        var ids = new List<string>();
        foreach (var firm in firms)
        {
            await Web.FileAsync(Roster.Output(firm, Period.Month(2025, 5), 0));
            ids.Add((await Web.GetAsync<Page<Warning>>($"/api/episodes?enterprise={firm}")).Items[0].Id);
        }

        return ids;
    }

    private static async Task<List<DisposalBatchAnswer>> ActAsync(HttpClient client, DisposalActionKind action, IEnumerable<(string Id, int After)> items, string by = "", string assignee = "")
    {
        using var answer = await client.PostAsJsonAsync("/api/work/batch", new DisposalBatchRequest(action, [.. items.Select(item => new DisposalBatchItem(item.Id, item.After))], by, Assignee: assignee), MonitorJson.Options);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<List<DisposalBatchAnswer>>(MonitorJson.Options))!;
    }

    [Fact]
    public async Task Each_warning_of_a_batch_is_answered_for_itself()
    {
        var ids = await RaiseAsync("C020", "C021", "C022");
        await ActAsync(Web.Http, DisposalActionKind.Acknowledged, [(ids[1], 0)], "wang");
        var answers = await ActAsync(Web.Http, DisposalActionKind.Acknowledged, [(ids[0], 0), (ids[1], 0), ("C020~999", 0), (ids[2], 0)], "li");
        Assert.Equal([ids[0], ids[1], "C020~999", ids[2]], answers.Select(answer => answer.Id));
        Assert.Equal([true, false, false, true], answers.Select(answer => answer.Problem is null));
        Assert.Equal(("li", "wang", null), (answers[0].State!.AcknowledgedBy, answers[1].State!.AcknowledgedBy, answers[2].State));
        Assert.Contains("wang has acted meanwhile", answers[1].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_last_is_taken_back_by_who_did_it_and_stays_in_the_history()
    {
        var id = (await RaiseAsync("C023"))[0];
        await ActAsync(Web.Http, DisposalActionKind.Assigned, [(id, 0)], "li", "zhao");
        await ActAsync(Web.Http, DisposalActionKind.Assigned, [(id, 1)], "li", "sun");
        var other = (await ActAsync(Web.Http, DisposalActionKind.Withdrawn, [(id, 2)], "wang"))[0];
        Assert.Contains("only who acknowledged or assigned last", other.Problem, StringComparison.Ordinal);
        var back = (await ActAsync(Web.Http, DisposalActionKind.Withdrawn, [(id, 2)], "li"))[0];
        Assert.Equal((null, "zhao", 3), (back.Problem, back.State!.Assignee, back.State.Version));
        // Once: what was before it was done long ago.
        Assert.NotNull((await ActAsync(Web.Http, DisposalActionKind.Withdrawn, [(id, 3)], "li"))[0].Problem);
        var view = await Web.GetAsync<DisposalView>($"/api/episodes/{id}/disposal");
        Assert.Equal([DisposalActionKind.Assigned, DisposalActionKind.Assigned, DisposalActionKind.Withdrawn], view.Actions.Select(action => action.Kind));
        Assert.Equal("zhao", (await Web.GetAsync<List<DisposalMark>>("/api/work/marks")).Single(mark => mark.Id == id).State.Assignee);
    }

    [Fact]
    public async Task An_area_acts_on_its_own_and_the_others_are_not_there_for_it()
    {
        var firms = (await Web.GetAsync<Page<EnterpriseView>>("/api/enterprises")).Items;
        var own = firms.Last(firm => firm.Area == "gongyi");
        var other = firms.Last(firm => firm.Area != "gongyi");
        var ids = await RaiseAsync(own.Code, other.Code);
        using var area = ServiceKey.Client(Web.Address, await People.AddKeyAsync(Web.Http, Role.AreaAnalyst, "gongyi"));
        var answers = await ActAsync(area, DisposalActionKind.Acknowledged, ids.Select(id => (id, 0)));
        Assert.Equal([null, "There is no such warning."], answers.Select(answer => answer.Problem));
        Assert.Null(answers[1].State);
        Assert.Equal(0, (await Web.GetAsync<DisposalView>($"/api/episodes/{ids[1]}/disposal")).State.Version);
    }

    [Fact]
    public async Task Muted_warnings_are_told_until_the_mute_is_ended_and_the_warnings_live_on()
    {
        var ids = await RaiseAsync("C030", "C031");
        var to = TimeProvider.System.GetUtcNow().AddDays(10).ToString("yyyy-MM-dd", null);
        using var answer = await Web.Http.PostAsJsonAsync("/api/work/mutes", new { warnings = ids.Append("C030~999"), to, reason = "检修" }, MonitorJson.Options);
        var made = (await answer.Content.ReadFromJsonAsync<MuteBatchAnswer>(MonitorJson.Options))!;
        Assert.Equal(["C030~999"], made.Missing);
        Assert.NotEmpty(made.Mutes);
        var muted = await Web.GetAsync<List<MuteMark>>("/api/work/muted");
        Assert.Equal(ids.Order(), muted.Where(mark => made.Mutes.Contains(mark.Mute)).Select(mark => mark.Id).Order());
        Assert.All(ids, id => Assert.Equal("检修", muted.Single(mark => mark.Id == id).Reason));

        using var ended = await Web.Http.PostAsJsonAsync("/api/work/mutes/end", new MuteEndRequest([.. made.Mutes, "none"]), MonitorJson.Options);
        Assert.Equal(made.Mutes.Order(), (await ended.Content.ReadFromJsonAsync<List<string>>(MonitorJson.Options))!.Order());
        Assert.Empty(await Web.GetAsync<List<MuteMark>>("/api/work/muted"));
        foreach (var id in ids) Assert.Equal(EpisodeStatus.Active, (await Web.GetAsync<WarningDetail>($"/api/episodes/{id}")).Warning.Status);
    }

    [Fact]
    public async Task What_is_wrong_for_all_is_refused_whole()
    {
        var id = (await RaiseAsync("C032"))[0];
        var items = new[] { new { id, after = 0 } };
        foreach (var body in new object[]
        {
            new { action = "acknowledged", items = Array.Empty<object>() },
            new { action = "acknowledged", items = Enumerable.Repeat(items[0], 501) },
            new { action = "assigned", items },
            new { action = "dispatched", items },
        }) Assert.Equal(HttpStatusCode.BadRequest, (await Web.Http.PostAsJsonAsync("/api/work/batch", body)).StatusCode);
        foreach (var body in new object[]
        {
            new { warnings = new[] { id }, to = "2020-01-01", reason = "r" },
            new { warnings = new[] { id }, to = "2999-01-01", reason = "r" },
            new { warnings = Array.Empty<string>(), to = "2020-01-01", reason = "r" },
            new { warnings = new[] { id }, to = TimeProvider.System.GetUtcNow().AddDays(3).ToString("yyyy-MM-dd", null), reason = " " },
        }) Assert.Equal(HttpStatusCode.BadRequest, (await Web.Http.PostAsJsonAsync("/api/work/mutes", body)).StatusCode);
        Assert.Equal(0, (await Web.GetAsync<DisposalView>($"/api/episodes/{id}/disposal")).State.Version);
    }
}
