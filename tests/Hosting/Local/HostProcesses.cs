namespace Monitor.Tests.Fixtures;

/// <summary>What the host under test needs besides web processes: the local one nothing.</summary>
internal static class HostProcesses
{
    /// <summary>An empty database for a web process.</summary>
    public static Task<ITestDatabase> CreateDatabaseAsync() => Task.FromResult<ITestDatabase>(new SqliteDatabase());

    /// <summary>Makes sure that what a web process on the database needs is running.</summary>
    public static Task StartAsync(string database, string? seeds) => Task.CompletedTask;

    /// <summary>Ends it; the database is about to go.</summary>
    public static Task EndAsync(string database) => Task.CompletedTask;

    /// <summary>Its processes that have metrics of their own.</summary>
    public static Task<IReadOnlyList<HttpClient>> MeteredAsync(string database) => Task.FromResult<IReadOnlyList<HttpClient>>([]);

    /// <returns>The fault that was done to one of the host's own processes; null when it has none, or none was due.</returns>
    public static Task<string?> StrikeAsync(string database, Random random) => Task.FromResult<string?>(null);
}
