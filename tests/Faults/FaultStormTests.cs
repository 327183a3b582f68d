using System.Globalization;
using System.Net;
using System.Text;
using Monitor.Tests.Web;
using Xunit.Abstractions;

namespace Monitor.Tests.Faults;

/// <summary>
/// Random faults under load, one after the other: processes and the server killed and stopped, connections cut, dashboards that do not read,
/// requests that make no sense. <c>MONITOR_FAULTS=5000 MONITOR_FAULT_SEED=7 dotnet test tests --filter FaultStorm</c> is the long form.
/// </summary>
[Collection(nameof(Processes))]
[NeedsPostgres]
public sealed class FaultStormTests(ITestOutputHelper output)
{
    private static readonly int Faults = Number("MONITOR_FAULTS", 200);
    private static readonly int Seed = Number("MONITOR_FAULT_SEED", 2026);
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(5);

    [StoreFact]
    public async Task Whatever_is_killed_stopped_or_cut_every_acknowledged_figure_and_every_step_is_there_once()
    {
        await using var server = await OwnPostgres.StartAsync();
        await using var stage = await FaultStage.StartAsync(server.ConnectionString(), processes: 2, Seed);
        var random = new Random(Seed);
        var recoveries = new List<(string Fault, TimeSpan Took)>();
        for (var no = 0; no < Faults; no++)
        {
            await Wait.ForAsync(random.Next(50, 250));
            var fault = await StrikeAsync(server, stage, random);
            recoveries.Add((fault, await stage.RecoverAsync()));
        }

        var (acknowledged, steps, failures) = await stage.AccountAsync();
        output.WriteLine($"{Faults} faults, {acknowledged} submissions acknowledged, {steps} steps; attempts that failed by status: {string.Join(", ", failures.Select(one => $"{one.Key}: {one.Value}"))}");
        foreach (var kind in recoveries.GroupBy(one => one.Fault).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            output.WriteLine($"{kind.Key}: {kind.Count()}, recovery median {kind.Select(one => one.Took).Order().ElementAt(kind.Count() / 2).TotalSeconds:0.00} s, longest {kind.Max(one => one.Took).TotalSeconds:0.00} s");
        Assert.True(acknowledged > Faults, $"only {acknowledged} submissions were acknowledged");
        Assert.All(recoveries, one => Assert.True(one.Took < FaultStage.Longest, $"{one.Fault}: {one.Took}"));
        Assert.True(recoveries.Count(one => one.Took >= Usual) <= Faults / 20, "more than one fault in twenty took longer to recover from than usual");
    }

    /// <returns>What was done; it is over when this returns.</returns>
    private static async Task<string> StrikeAsync(OwnPostgres server, FaultStage stage, Random random)
    {
        if (await HostProcesses.StrikeAsync(server.ConnectionString(), random) is { } own) return own;
        var no = random.Next(stage.Webs.Length);
        switch (random.Next(20))
        {
            case < 3:
                await stage.KillWebAsync(no);
                return "web killed";
            case < 5:
                await server.KillAsync();
                await server.StartAgainAsync();
                return "server killed";
            case < 8:
                server.KillBackend(random);
                return "backend killed";
            case < 11:
                OwnPostgres.Pause(stage.Webs[no].Id);
                await Wait.ForAsync(random.Next(100, 800));
                OwnPostgres.Resume(stage.Webs[no].Id);
                return "web stopped";
            case < 14:
                await server.PauseAsync(TimeSpan.FromMilliseconds(random.Next(100, 800)));
                return "server stopped";
            case < 16:
                await server.CutConnectionsAsync();
                return "connections cut";
            case < 18:
                await stage.AddDeafDashboardAsync(no);
                return "deaf dashboard";
            default:
                await PoisonAsync(stage.AddressOf(no), random);
                return "poison";
        }
    }

    /// <summary>Requests that no one who means well sends: each is answered as the sender's fault.</summary>
    private static async Task PoisonAsync(Uri web, Random random)
    {
        string[] bodies =
        [
            "", "null", "[]", "{", "\"text\"", "{\"enterprise\":\"F1\"}", new string('[', 5000), "{\"enterprise\":\"F1\",\"period\":\"2025-13\",\"key\":\"x\",\"readings\":[]}",
            "{\"enterprise\":\"F1\",\"period\":\"2025-03\",\"key\":\"x\",\"readings\":[{\"indicator\":\"output\",\"value\":1e999,\"unit\":\"千元\"}]}",
            "{\"enterprise\":\"F1\",\"period\":\"2025-03\",\"key\":\"" + new string('k', 100_000) + "\",\"readings\":[{\"indicator\":\"output\",\"value\":1,\"unit\":\"千元\"}]}",
            "{\"enterprise\":\"F1'; drop table readings; --\",\"period\":\"2025-03\",\"key\":\"x\",\"readings\":[]}",
        ];
        using var http = ServiceKey.Client();
        using var content = new StringContent(bodies[random.Next(bodies.Length)], Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(new Uri(web, "/api/submissions"), content);
        Assert.InRange((int)answer.StatusCode, (int)HttpStatusCode.BadRequest, 499);
    }

    private static int Number(string variable, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
