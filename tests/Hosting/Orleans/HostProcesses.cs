using System.Collections.Concurrent;
using Monitor.Tests.Faults;

namespace Monitor.Tests.Fixtures;

/// <summary>What the host under test needs besides web processes: a cluster of silos on their database, for as long as that is there.</summary>
internal static class HostProcesses
{
    private const int Silos = 3;

    private static readonly ConcurrentDictionary<string, Lazy<Task<SiloPlace[]>>> Clusters = new(StringComparer.Ordinal);

    /// <summary>An empty database for a web process.</summary>
    public static async Task<ITestDatabase> CreateDatabaseAsync() => await PostgresDatabase.CreateAsync();

    /// <summary>Makes sure that what a web process on the database needs is running.</summary>
    public static Task StartAsync(string database, string? seeds) => ClusterAsync(database, seeds);

    /// <summary>The silos on a database.</summary>
    public static Task<SiloPlace[]> ClusterAsync(string database, string? seeds) =>
        Clusters.GetOrAdd(database, _ => new(() => StartSilosAsync(database, seeds))).Value;

    /// <summary>Ends it; the database is about to go.</summary>
    public static async Task EndAsync(string database)
    {
        if (!Clusters.TryRemove(database, out var cluster)) return;
        foreach (var place in await cluster.Value) await place.DisposeAsync();
    }

    /// <summary>Its processes that have metrics of their own.</summary>
    public static async Task<IReadOnlyList<HttpClient>> MeteredAsync(string database) => [.. (await ClusterAsync(database, null)).Select(place => place.Silo.Http)];

    /// <returns>The fault that was done to one of the host's own processes; null when it has none, or none was due.</returns>
    public static async Task<string?> StrikeAsync(string database, Random random)
    {
        if (random.Next(3) > 0) return null;
        var place = (await ClusterAsync(database, null))[random.Next(Silos)];
        if (random.Next(3) == 0)
        {
            await place.Silo.PauseAsync();
            await Wait.ForAsync(random.Next(100, 800));
            OwnPostgres.Resume(place.Silo.Id);
            return "silo stopped";
        }

        await place.Silo.KillAsync();
        await place.StartAsync();
        return "silo killed";
    }

    private static async Task<SiloPlace[]> StartSilosAsync(string database, string? seeds)
    {
        var places = Enumerable.Range(0, Silos).Select(_ => new SiloPlace(database, seeds)).ToArray();
        try
        {
            foreach (var place in places) await place.StartAsync();
            return places;
        }
        catch
        {
            foreach (var place in places) await place.DisposeAsync();
            throw;
        }
    }
}
