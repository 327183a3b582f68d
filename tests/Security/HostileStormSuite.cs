using System.Diagnostics;
using System.Net;
using Monitor.Tests.Web;
using Xunit.Abstractions;

namespace Monitor.Tests.Security;

/// <summary>Somebody with a key means harm on every endpoint: whatever the store, it is answered as its sender's mistake.</summary>
public abstract class HostileStormSuite(Func<Task<ITestDatabase>> create, ITestOutputHelper output)
{
    private const int Requests = 10_000;
    private const int AtOnce = 8;

    /// <summary><c>MONITOR_HOSTILE_SEED=7 dotnet test tests --filter Hostile</c> tries others.</summary>
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("MONITOR_HOSTILE_SEED"), out var seed) ? seed : 1;

    [StoreFact]
    public async Task Ten_thousand_hostile_requests_are_answered_without_a_failure_of_the_server()
    {
        await using var database = await create();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        var endpoints = Probes.All.Keys.ToList();
        var failures = new List<string>();
        var statuses = new Dictionary<int, int>();
        await Parallel.ForEachAsync(Enumerable.Range(0, Requests), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (no, token) =>
        {
            using var request = new HostileRequests((Seed * Requests) + no).Next(endpoints[no % endpoints.Count]);
            using var answer = await web.Http.SendAsync(request, token);
            var content = await answer.Content.ReadAsStringAsync(token);
            lock (statuses) statuses[(int)answer.StatusCode] = statuses.GetValueOrDefault((int)answer.StatusCode) + 1;
            if ((int)answer.StatusCode >= 500 || content.Contains("   at ", StringComparison.Ordinal))
            {
                lock (failures) failures.Add($"{no}: {(int)answer.StatusCode} {content[..Math.Min(400, content.Length)]} to {request.Method} {request.RequestUri} {request.Content?.Headers.ContentType}");
            }
        });
        using var process = Process.GetProcessById(web.Id);
        output.WriteLine($"{string.Join(", ", statuses.OrderBy(one => one.Key).Select(one => $"{one.Key}: {one.Value}"))}; peak memory {process.PeakWorkingSet64 >> 20} MB");
        Assert.True(failures.Count == 0, string.Join('\n', failures.Take(30)));
        Assert.Equal(Requests, statuses.Values.Sum());
        Assert.InRange(statuses.Where(one => one.Key >= 400).Sum(one => one.Value), Requests / 2, Requests);
        Assert.True(process.PeakWorkingSet64 < HostileRequestTests.MostMemory, $"{process.PeakWorkingSet64 >> 20} MB");
        using var ready = await web.Http.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
    }
}

public sealed class SqliteHostileStormTests(ITestOutputHelper output) : HostileStormSuite(DatabaseSuite.Sqlite, output);

[NeedsPostgres]
public sealed class PostgresHostileStormTests(ITestOutputHelper output) : HostileStormSuite(DatabaseSuite.Postgres, output);
