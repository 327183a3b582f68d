using System.Net.Http.Json;
using Monitor.Tests.Web;

namespace Monitor.Tests.Security;

/// <summary>The live list, to each what its scope holds.</summary>
public sealed class ScopedHubTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>C001 and gongyi-01 are of the area gongyi, C002 is of xingyang.</summary>
    [Fact]
    public async Task A_watcher_gets_the_warnings_of_its_scope_and_no_gap_where_others_are()
    {
        using var limit = new CancellationTokenSource(Limit);
        await TripAsync("C006");
        await using var area = await OpenAsync(Role.AreaAnalyst, "gongyi", null);
        await using var firm = await OpenAsync(Role.Statistician, null, "C001");
        await using var city = await OpenAsync(Role.Leader, null, null);
        Assert.Empty((await area.WatchAsync(limit.Token)).Warnings);
        var position = (await firm.WatchAsync(limit.Token)).Position;
        Assert.NotEmpty((await city.WatchAsync(limit.Token)).Warnings);

        foreach (var (enterprise, toArea, toFirm) in new[] { ("C002", false, false), ("gongyi-01", true, false), ("C003", false, false), ("C001", true, true) })
        {
            await TripAsync(enterprise);
            var (all, ofArea, ofFirm) = (await DeltaAsync(city), await DeltaAsync(area), await DeltaAsync(firm));
            Assert.Contains(all.Changed, warning => warning.Subject == enterprise);
            Assert.Equal((all.Previous, all.Position), (ofArea.Previous, ofArea.Position));
            Assert.Equal((all.Previous, all.Position), (ofFirm.Previous, ofFirm.Position));
            Assert.True(all.Previous <= position);
            position = all.Position;
            Assert.Equal(toArea ? [enterprise] : [], ofArea.Changed.Select(warning => warning.Subject).Distinct());
            Assert.Equal(toFirm ? [enterprise] : [], ofFirm.Changed.Select(warning => warning.Subject).Distinct());
        }

        Assert.Equal(["C001"], (await firm.WatchAsync(limit.Token)).Warnings.Select(warning => warning.Subject).Distinct());
        Assert.Equal(["C001", "gongyi-01"], (await area.WatchAsync(limit.Token)).Warnings.Select(warning => warning.Subject).Distinct().Order(StringComparer.Ordinal));

        async Task<WarningDelta> DeltaAsync(HubConnection connection) => Assert.IsType<WarningDelta>(await connection.UpdateAsync(limit.Token));
    }

    [Fact]
    public async Task What_is_done_about_a_warning_is_told_at_once_to_those_who_see_it()
    {
        using var limit = new CancellationTokenSource(Limit);
        await using var area = await OpenAsync(Role.AreaAnalyst, "gongyi", null);
        await using var city = await OpenAsync(Role.Leader, null, null);
        await area.WatchAsync(limit.Token);
        await city.WatchAsync(limit.Token);
        var position = -1L;
        foreach (var (enterprise, toArea) in new[] { ("C007", false), ("gongyi-02", true) })
        {
            await TripAsync(enterprise);
            var id = (await fixture.Web.GetAsync<Page<Warning>>($"/api/episodes?enterprise={enterprise}")).Items[0].Id;
            using var answer = await fixture.Web.Http.PostAsJsonAsync($"/api/episodes/{id}/disposal", new DisposalRequest(0, DisposalActionKind.Acknowledged, "city"), MonitorJson.Options);
            Assert.True(answer.IsSuccessStatusCode);
            var (all, own) = (await city.MarksAsync(limit.Token), await area.MarksAsync(limit.Token));
            var mark = Assert.Single(all.Marks);
            Assert.Equal((id, 1, "city"), (mark.Id, mark.State.Version, mark.State.AcknowledgedBy));
            Assert.Equal((all.Previous, all.Position), (own.Previous, own.Position));
            Assert.Equal(toArea ? [id] : [], own.Marks.Select(one => one.Id));
            if (position >= 0) Assert.Equal(position, all.Previous);
            position = all.Position;
        }
    }

    [Fact]
    public async Task A_connection_ends_soon_after_its_key_is_revoked()
    {
        using var limit = new CancellationTokenSource(Limit);
        var key = await People.AddKeyAsync(fixture.Web.Http, new ApiKeyRequest("short", 1, Role.Leader));
        await using var watcher = await HubConnection.OpenAsync(fixture.Web.Address, key.Secret);
        await watcher.WatchAsync(limit.Token);
        using var answer = await fixture.Web.Http.DeleteAsync($"/api/keys/{key.Key.Id}");
        Assert.True(answer.IsSuccessStatusCode);
        await Assert.ThrowsAnyAsync<System.Net.WebSockets.WebSocketException>(async () =>
        {
            while (true) await watcher.UpdateAsync(limit.Token);
        });
    }

    /// <summary>A method of the hub is an endpoint of its own: a new one needs a test as above.</summary>
    [Fact]
    public void The_hub_has_no_method_but_the_one_that_is_tried() => Assert.Equal(["Watch"], typeof(IWarningHub).GetMethods().Select(method => method.Name));

    private async Task<HubConnection> OpenAsync(Role role, string? area, string? enterprise) =>
        await HubConnection.OpenAsync(fixture.Web.Address, await People.AddKeyAsync(fixture.Web.Http, role, area, enterprise));

    /// <summary>Production stops: one figure of zero raises a red warning.</summary>
    private Task TripAsync(string enterprise) => fixture.Web.FileAsync(Roster.Output(enterprise, Period.Month(2025, 5), 0));
}
