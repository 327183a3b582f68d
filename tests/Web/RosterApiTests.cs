using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Monitor.Tests.Web;

public sealed class RosterApiTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private static readonly RosterEntry New = new("N900", "新企业", Tier.County, "gongyi", "modern-food", [], SpringFestival: true, Sample: true, From: null, To: null);

    private WebProcess Web => fixture.Web;

    [Fact]
    public async Task What_is_added_is_listed_files_and_leaves_with_its_history()
    {
        var added = await AnswerAsync<RosterStanding>(await Web.Http.PostAsJsonAsync("/api/roster", new RosterEdit(New, 0, "纳规"), MonitorJson.Options));
        Assert.Equal(1, added.Version);
        await Web.FileAsync(Roster.Output("N900", Period.Month(2025, 5), 100));
        Assert.Equal("新企业", (await Web.GetAsync<EnterpriseView>("/api/enterprises/N900")).Name);

        var left = await AnswerAsync<RosterStanding>(await EditAsync(added.Entry with { Name = "新企业（已停产）", To = new(2025, 5, 31) }, after: 1));
        Assert.Equal((2, new DateOnly(2025, 5, 1), new DateOnly(2025, 5, 31)), (left.Version, left.FirstFiled, left.LastFiled));
        Assert.Equal([1, 2], left.History.Select(one => one.Version));
        using var refused = await Web.Http.PostAsJsonAsync("/api/submissions", Roster.Output("N900", Period.Month(2025, 6), 100), MonitorJson.Options);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await EditAsync(added.Entry, after: 1)).StatusCode);
        Assert.Equal("新企业（已停产）", Assert.Single((await Web.GetAsync<Page<RosterEntry>>("/api/roster?q=N900")).Items).Name);
        Assert.Contains((await Web.GetAsync<List<AuditEntry>>("/api/audit?what=/api/roster/N900")), entry => entry is { Method: "PUT", Status: 200 });
    }

    [Fact]
    public async Task A_refusal_names_every_field_in_the_readers_language_and_stores_nothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/roster");
        request.Content = JsonContent.Create(new RosterEdit(New with { Code = "a b", Area = "nowhere" }, 0, ""), options: MonitorJson.Options);
        request.Headers.AcceptLanguage.ParseAdd("zh-CN");
        using var answer = await Web.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var errors = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateArray().ToList();
        Assert.Equal(["/entry/code", "/entry/area", "/why"], errors.Select(error => error.GetProperty("where").GetString()));
        Assert.Contains("没有区县", errors[1].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Web.Http.GetAsync("/api/roster/a%20b")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await Web.Http.PostAsJsonAsync("/api/roster", new RosterEdit(New with { Code = "C001" }, 0, "w"), MonitorJson.Options)).StatusCode);
    }

    [Fact]
    public async Task A_file_is_taken_whole_or_not_at_all()
    {
        const string Header = "代码,名称,层级,县区,行业\n";
        using var faulty = await FileAsync($"{Header}N901,甲,县区重点,巩义市,modern-food\nN902,乙,县区重点,无此县,modern-food\n");
        Assert.Equal(HttpStatusCode.BadRequest, faulty.StatusCode);
        Assert.Contains("line 3, column area", await faulty.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Web.Http.GetAsync("/api/roster/N901")).StatusCode);

        var taken = await AnswerAsync<RosterAddition>(await FileAsync($"{Header}N901,甲,县区重点,巩义市,modern-food\nC001,乙,县区重点,巩义市,modern-food\n"));
        Assert.Equivalent(new RosterAddition(["N901"], ["C001"]), taken, strict: true);
        Assert.Equal("gongyi", (await Web.GetAsync<RosterStanding>("/api/roster/N901")).Entry.Area);
    }

    [Fact]
    public async Task The_roster_is_read_page_by_page()
    {
        var codes = new List<string>();
        for (string? after = ""; after is not null;)
        {
            var page = await Web.GetAsync<Page<RosterEntry>>($"/api/roster?after={after}");
            codes.AddRange(page.Items.Select(one => one.Code));
            after = page.Next;
        }

        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.InRange(codes.Count, 466, 470);
    }

    private Task<HttpResponseMessage> EditAsync(RosterEntry entry, int after) => Web.Http.PutAsJsonAsync($"/api/roster/{entry.Code}", new RosterEdit(entry, after, "停产退库"), MonitorJson.Options);

    private Task<HttpResponseMessage> FileAsync(string text) => Web.Http.PostAsync("/api/roster/file?why=w", new StringContent(text, Encoding.UTF8, "text/csv"));

    private static async Task<T> AnswerAsync<T>(HttpResponseMessage answer)
    {
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<T>(MonitorJson.Options))!;
    }
}
