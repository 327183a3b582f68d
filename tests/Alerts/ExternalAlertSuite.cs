namespace Monitor.Tests.Alerts;

/// <summary>Alerts of other monitors on a store, with several processes taking them.</summary>
public abstract class ExternalAlertSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private const int Firms = 10;
    private const int Alerts = 5;

    private static ExternalAlert Alert(int no, bool firing) => new(
        new($"alert-{no}", $"f{no}", A.Noon("2026-06-10"), null, new Dictionary<string, string> { ["alertname"] = $"alert-{no}", ["note"] = "a\0b <script>" }, new Dictionary<string, string>(), ""), Level.Red, firing, "");

    [StoreFact]
    public async Task The_same_alerts_at_once_and_again_after_a_restart_are_each_one_warning_that_ends_once()
    {
        await using var one = await TestHost.StartAsync(Store, Firms);
        await using var two = await TestHost.StartAsync(OpenStore());
        await SendAsync(firing: true, [one, two, one, two]);
        await using var three = await TestHost.StartAsync(OpenStore());
        await SendAsync(firing: true, [three, one]);
        Assert.Equal([$"{Firms * Alerts}|{Firms * Alerts}"], await RowsAsync("select count(*), sum(case when status = 0 then 1 else 0 end) from episodes"));
        await SendAsync(firing: false, [three, two, one]);
        Assert.Equal([$"{Firms * Alerts}|0"], await RowsAsync("select count(*), sum(case when status = 0 then 1 else 0 end) from episodes"));
        Assert.Equal([$"{2 * Firms * Alerts}"], await RowsAsync("select count(*) from transitions"));
        Assert.Empty(await Store.CheckAsync(CancellationToken.None));
        var (episodes, _) = await Store.ReadEpisodesAsync(new() { Limit = 1 }, CancellationToken.None);
        Assert.Equal("a\0b <script>", episodes[0].Last.Evidence.Alert!.Labels["note"]);
    }

    private static Task SendAsync(bool firing, IReadOnlyList<TestHost> hosts) => Task.WhenAll(
        from host in hosts
        from firm in Enumerable.Range(1, Firms)
        from half in new[] { new[] { 1, 2, 3 }, [3, 4, 5] }
        select Task.Run(() => host.Directory.Find($"F{firm}")!.TakeAlerts([.. half.Select(no => Alert(no, firing))], CancellationToken.None)));
}
