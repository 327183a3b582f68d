namespace Monitor.Tests.Web;

/// <summary>One web process on a fresh database, SQLite where the host allows it, shared by a class of tests.</summary>
public sealed class SharedWeb : IAsyncLifetime
{
    private ITestDatabase _database = null!;

    public WebProcess Web { get; private set; } = null!;

    /// <summary>As an operator would write it.</summary>
    public string Database => _database.Name;

    public async Task InitializeAsync()
    {
        _database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(_database.Name);
        Web = await WebProcess.StartAsync(_database.Name);
    }

    public async Task DisposeAsync()
    {
        await Web.DisposeAsync();
        await _database.DisposeAsync();
    }
}
