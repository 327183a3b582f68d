using System.Net;
using System.Net.Http.Json;
using Monitor.Storage;
using Monitor.Tests.Faults;
using Monitor.Tests.Web;
using Xunit.Abstractions;

namespace Monitor.Tests.Hosting;

/// <summary>Three silos and two web processes on one PostgreSQL, under load.</summary>
[Collection(nameof(Processes))]
[NeedsPostgres]
public sealed class SiloFaultTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    [StoreFact]
    public Task After_kill_9_of_any_silo_everything_acknowledged_is_there_once_and_everybody_goes_on_within_seconds() =>
        UnderLoadAsync("killed", place => place.Silo.KillAsync());

    [StoreFact]
    public Task A_silo_that_is_told_to_stop_hands_its_enterprises_over() => UnderLoadAsync("stopped", place => place.Silo.StopAsync());

    [StoreFact]
    public Task A_silo_that_stands_still_is_voted_out_and_ends_when_it_goes_on() =>
        UnderLoadAsync("still", place => place.Silo.PauseAsync(), place => place.Silo.ResumeAsync());

    [StoreFact]
    public async Task While_all_silos_are_gone_pages_are_answered_and_filings_told_to_come_again()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name, settings: ["--Monitor:Cluster:Patience=00:00:03"]);
        await web.FileAsync(Roster.Output("C001", Period.Month(2025, 5), 100));
        var places = await HostProcesses.ClusterAsync(database.Name, null);
        foreach (var place in places) await place.Silo.KillAsync();

        var filing = Roster.Output("C001", Period.Month(2025, 6), 200);
        using (var away = await web.Http.PostAsJsonAsync("/api/submissions", filing, MonitorJson.Options))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, away.StatusCode);
            Assert.NotNull(away.Headers.RetryAfter);
            Assert.Contains("The silos do not answer.", await away.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using (var list = await web.Http.GetAsync("/api/enterprises?q=C001")) Assert.Equal(HttpStatusCode.OK, list.StatusCode);
        using (var ready = await web.Http.GetAsync("/health/ready")) Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);

        foreach (var place in places) await place.StartAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            using var answer = await web.Http.PostAsJsonAsync("/api/submissions", filing, MonitorJson.Options, patience.Token);
            if (answer.StatusCode == HttpStatusCode.OK) break;
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            await Wait.ForAsync(200, patience.Token);
        }

        await using var store = StoreFactory.Open(database.Name);
        Assert.Empty(await store.CheckAsync(CancellationToken.None));
    }

    private async Task UnderLoadAsync(string what, Func<SiloPlace, Task> fault, Func<SiloPlace, Task>? afterwards = null)
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await using var stage = await FaultStage.StartAsync(database.Name, processes: 2, seed: 17);
        var places = await HostProcesses.ClusterAsync(database.Name, null);
        foreach (var place in places)
        {
            await Wait.ForAsync(1500);
            await fault(place);
            var took = await stage.EveryoneFilesAsync();
            output.WriteLine($"silo {what}: every enterprise files again after {took.TotalSeconds:0.00} s");
            Assert.True(took < Longest, $"{took}");
            if (afterwards is not null) await afterwards(place);
            await place.StartAsync();
            await stage.EveryoneFilesAsync();
        }

        var (acknowledged, steps, failures) = await stage.AccountAsync();
        output.WriteLine($"{acknowledged} submissions acknowledged, {steps} steps; failed attempts by status: {string.Join(", ", failures.Select(one => $"{one.Key}: {one.Value}"))}");
        Assert.True(acknowledged > 100, $"only {acknowledged} submissions were acknowledged");
    }
}
