namespace Monitor.Tests.Web;

public sealed class WarningHubTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_watcher_gets_the_list_and_then_each_change_in_order_without_a_gap()
    {
        using var limit = new CancellationTokenSource(Limit);
        await using var watcher = await HubConnection.OpenAsync(fixture.Web.Address);
        var snapshot = await watcher.WatchAsync(limit.Token);
        await TripAsync("C030");
        var delta = Assert.IsType<WarningDelta>(await watcher.UpdateAsync(limit.Token));
        Assert.True(delta.Previous <= snapshot.Position && snapshot.Position < delta.Position);
        Assert.All(delta.Changed, warning => Assert.Equal("C030", warning.Subject));
        await TripAsync("C031");
        var next = Assert.IsType<WarningDelta>(await watcher.UpdateAsync(limit.Token));
        Assert.Equal(delta.Position, next.Previous);
        var again = await watcher.WatchAsync(limit.Token);
        Assert.Superset(delta.Changed.Concat(next.Changed).Where(warning => warning.Status == EpisodeStatus.Active).Select(warning => warning.Id).ToHashSet(),
            again.Warnings.Select(warning => warning.Id).ToHashSet());
    }

    [Fact]
    public async Task A_cleared_warning_is_told_and_leaves_the_list()
    {
        using var limit = new CancellationTokenSource(Limit);
        await TripAsync("C032");
        await using var watcher = await HubConnection.OpenAsync(fixture.Web.Address);
        while (!(await watcher.WatchAsync(limit.Token)).Warnings.Any(warning => warning.Subject == "C032")) limit.Token.ThrowIfCancellationRequested();
        await fixture.Web.FileAsync(Roster.Output("C032", Period.Month(2025, 6), 5000));
        var delta = Assert.IsType<WarningDelta>(await watcher.UpdateAsync(limit.Token));
        Assert.Contains(delta.Changed, warning => warning is { Subject: "C032", Rule: "output-stop", Status: EpisodeStatus.Cleared });
        Assert.DoesNotContain((await watcher.WatchAsync(limit.Token)).Warnings, warning => warning is { Subject: "C032", Rule: "output-stop" });
    }

    /// <summary>Production stops: one figure of zero raises a red warning.</summary>
    private Task TripAsync(string enterprise) => fixture.Web.FileAsync(Roster.Output(enterprise, Period.Month(2025, 5), 0));
}
