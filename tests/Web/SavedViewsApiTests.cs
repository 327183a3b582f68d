using System.Net;
using System.Net.Http.Json;

namespace Monitor.Tests.Web;

public sealed class SavedViewsApiTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private WebProcess Web => fixture.Web;

    private static Task<HttpResponseMessage> SaveAsync(HttpClient client, string name, string query) => client.PutAsJsonAsync("/api/views", new SavedViewEdit(name, query), MonitorJson.Options);

    private static async Task<IEnumerable<(string, string)>> ViewsAsync(HttpClient client) =>
        (await client.GetFromJsonAsync<List<SavedView>>("/api/views", MonitorJson.Options))!.Select(view => (view.Name, view.Query));

    [Fact]
    public async Task Views_are_each_callers_own_replaced_by_name_and_removed()
    {
        using var li = ServiceKey.Client(Web.Address, await People.AddKeyAsync(Web.Http, Role.AreaAnalyst, "gongyi"));
        using var wang = ServiceKey.Client(Web.Address, await People.AddKeyAsync(Web.Http, Role.AreaAnalyst, "gongyi"));
        Assert.True((await SaveAsync(li, " 红色/逾期 ", "?level=red&state=overdue")).IsSuccessStatusCode);
        Assert.True((await SaveAsync(li, "我的", "assignee=me")).IsSuccessStatusCode);
        Assert.True((await SaveAsync(li, "我的", "assignee=me&level=red")).IsSuccessStatusCode);
        Assert.Equal([("我的", "assignee=me&level=red"), ("红色/逾期", "level=red&state=overdue")], (await ViewsAsync(li)).Order());
        Assert.Empty(await ViewsAsync(wang));
        Assert.Equal(HttpStatusCode.NotFound, (await wang.DeleteAsync($"/api/views?name={Uri.EscapeDataString("我的")}")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await li.DeleteAsync($"/api/views?name={Uri.EscapeDataString("我的")}")).StatusCode);
        Assert.Single(await ViewsAsync(li));
    }

    [Fact]
    public async Task What_cannot_be_saved_is_refused_and_says_why()
    {
        using var client = ServiceKey.Client(Web.Address, await People.AddKeyAsync(Web.Http, Role.CityAnalyst));
        foreach (var (name, query) in new[] { (" ", "level=red"), (new string('x', 61), ""), ("a\nb", ""), ("v", new string('q', 2001)) })
            Assert.Equal(HttpStatusCode.BadRequest, (await SaveAsync(client, name, query)).StatusCode);
        for (var i = 0; i < 50; i++) Assert.True((await SaveAsync(client, $"view {i}", "level=red")).IsSuccessStatusCode);
        var refused = await SaveAsync(client, "one more", "level=red");
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("remove one first", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True((await SaveAsync(client, "view 7", "level=blue")).IsSuccessStatusCode);
    }
}
