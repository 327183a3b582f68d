namespace Monitor.Tests.Web;

/// <summary>One web process on a fresh SQLite file, shared by a class of tests.</summary>
public sealed class SqliteWeb : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("monitor-web-").FullName;

    public WebProcess Web { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var database = Path.Combine(_folder, "monitor.db");
        await Roster.SeedAsync(database);
        Web = await WebProcess.StartAsync(database);
    }

    public async Task DisposeAsync()
    {
        await Web.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
