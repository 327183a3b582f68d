using Monitor.Hosting;
using Monitor.Storage;
using Monitor.Tests.Web;

namespace Monitor.Tests.Faults;

/// <summary>Real processes on one database, statisticians who file all the time, and dashboards that watch; at the end, the account.</summary>
internal sealed class FaultStage : IAsyncDisposable
{
    /// <summary>Nothing may take longer to recover, on however busy a machine.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private const int Firms = 12;

    private readonly TempFolder _seeds = new();
    private readonly CancellationTokenSource _end = new();
    private readonly HttpClient _http = ServiceKey.Client();
    private readonly List<FaultDashboard> _dashboards = [];
    private readonly List<HubConnection> _deaf = [];
    private readonly List<FaultFiler> _filers = [];
    private readonly string _database;
    private readonly string _ownDatabase;
    private readonly string[] _wrapper;
    private readonly string _host;
    private FaultFiler _probe = null!;
    private Task _filing = Task.CompletedTask;

    private FaultStage(string database, string ownDatabase, int processes, string[] wrapper, string host)
    {
        (_database, _ownDatabase, _wrapper, _host) = (database, ownDatabase, wrapper, host);
        Webs = new WebProcess[processes];
        TestSeeds.WriteTo(_seeds);
    }

    public WebProcess[] Webs { get; }

    /// <summary>What stands before the processes; statisticians file there when there is one.</summary>
    public Uri? Edge { get; set; }

    /// <param name="database">As the processes reach it.</param>
    /// <param name="ownDatabase">As the test reaches it.</param>
    /// <param name="wrapper">A command that starts a process in another way; its arguments before those of dotnet.</param>
    public static async Task<FaultStage> StartAsync(string database, int processes, int seed, string? ownDatabase = null, string[]? wrapper = null,
        string host = "127.0.0.1", bool filing = true)
    {
        var stage = new FaultStage(database, ownDatabase ?? database, processes, wrapper ?? [], host);
        await using (var store = StoreFactory.Open(stage._ownDatabase))
        {
            await store.MigrateAsync(CancellationToken.None);
            await store.AddEnterprisesAsync([.. Enumerable.Range(1, Firms + 1).Select(no => A.Profile($"F{no}"))], CancellationToken.None);
        }

        for (var no = 0; no < processes; no++) stage.Webs[no] = await stage.StartWebAsync(0);
        for (var no = 0; no < processes; no++)
        {
            var own = no;
            stage._dashboards.Add(new(() => stage.Webs[own].Address));
        }

        var random = new Random(seed);
        stage._filers.AddRange(Enumerable.Range(1, Firms).Select(no => new FaultFiler($"F{no}", random.Next(), stage.AddressOf, stage._http)));
        stage._probe = new($"F{Firms + 1}", random.Next(), stage.AddressOf, stage._http);
        if (filing) stage.BeginFiling();
        return stage;
    }

    public void BeginFiling() => _filing = Task.WhenAll(_filers.Select(filer => Task.Run(() => filer.FileUntilAsync(_end.Token))));

    public Uri AddressOf(int no) => Edge ?? Webs[no % Webs.Length].Address;

    /// <summary>SIGKILL; the process is then started again at its port, as systemd would.</summary>
    public async Task KillWebAsync(int no)
    {
        var port = Webs[no].Address.Port;
        await Webs[no].KillAsync();
        Webs[no] = await StartWebAsync(port);
    }

    /// <summary>SIGTERM, as systemd stops a process; started again once it has ended.</summary>
    public async Task RestartWebAsync(int no)
    {
        var port = Webs[no].Address.Port;
        await Webs[no].StopAsync();
        Webs[no] = await StartWebAsync(port);
    }

    /// <summary>Connects a dashboard that never reads.</summary>
    public async Task AddDeafDashboardAsync(int no)
    {
        var deaf = await HubConnection.OpenAsync(Webs[no].Address);
        await deaf.AskAsync();
        _deaf.Add(deaf);
        if (_deaf.Count <= 5) return;
        await _deaf[0].DisposeAsync();
        _deaf.RemoveAt(0);
    }

    /// <summary>How long it takes from now until every process acknowledges a new submission.</summary>
    public async Task<TimeSpan> RecoverAsync()
    {
        var begun = TimeProvider.System.GetTimestamp();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        for (var no = 0; no < Webs.Length; no++) await _probe.FileAsync(limit.Token);
        return TimeProvider.System.GetElapsedTime(begun);
    }

    /// <summary>How long it takes from now until every enterprise has had a submission acknowledged that was begun after now.</summary>
    public async Task<TimeSpan> EveryoneFilesAsync()
    {
        var start = TimeProvider.System.GetTimestamp();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var begun = _filers.Select(filer => filer.Begun).ToList();
        while (_filers.Zip(begun).Any(one => one.First.Begun < one.Second + 2)) await Wait.ForAsync(10, limit.Token);
        return TimeProvider.System.GetElapsedTime(start);
    }

    /// <summary>Stops filing and accounts for everything: acknowledged, stored, judged, shown.</summary>
    /// <returns>Submissions acknowledged, steps of warnings, and failures that the filers saw.</returns>
    public async Task<(int Acknowledged, long Steps, Dictionary<int, int> Failures)> AccountAsync()
    {
        await _end.CancelAsync();
        // Whoever was refused throws here.
        await _filing;
        await using var store = StoreFactory.Open(_ownDatabase);
        Assert.Empty(await store.CheckAsync(CancellationToken.None));
        var registry = new Registry(TestSeeds.Reference, store);
        await registry.ReloadAsync(CancellationToken.None);
        var all = _filers.Append(_probe).ToList();
        var steps = 0L;
        foreach (var filer in all)
        {
            Assert.True(registry.Roster.TryFind(filer.Enterprise, out var profile));
            var firm = new Firm(registry.Model, profile!);
            foreach (var submission in filer.Acknowledged) Assert.NotNull(firm.Apply(submission).Change);
            var stored = await store.ReadStateAsync(profile!, registry.Model, CancellationToken.None);
            // Each acknowledged submission once, in its order, and nothing besides.
            Assert.Equal(filer.Acknowledged.Count, stored.Version);
            for (var version = 1; version <= stored.Version; version++) Assert.Equal(firm.State.StampOf(version), stored.StampOf(version));
            Assert.False(stored.IsOvertaken);
            Assert.Equal(Text(firm.Episodes), Text(stored.Tracks.SelectMany(track => track.Episodes ?? [])));
            steps += firm.Transitions.Count();
        }

        await ConvergeAsync(store);
        var failures = all.SelectMany(filer => filer.Failures).GroupBy(one => one.Key).ToDictionary(group => group.Key, group => group.Sum(one => one.Value));
        return (all.Sum(filer => filer.Acknowledged.Count), steps, failures);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        foreach (var deaf in _deaf) await deaf.DisposeAsync();
        foreach (var dashboard in _dashboards) await dashboard.DisposeAsync();
        foreach (var web in Webs.Where(web => web is not null)) await web.DisposeAsync();
        _http.Dispose();
        _end.Dispose();
        _seeds.Dispose();
    }

    private Task<WebProcess> StartWebAsync(int port) => WebProcess.StartAsync(_database, port: port, seeds: _seeds.Path, host: _host, wrapper: _wrapper);

    /// <summary>Every dashboard shows what the database says is open.</summary>
    private async Task ConvergeAsync(IMonitorStore store)
    {
        var open = (await store.ReadEpisodesAsync(new() { Status = EpisodeStatus.Active, Limit = 1000 }, CancellationToken.None)).Episodes;
        var registry = new Registry(TestSeeds.Reference, store);
        await registry.ReloadAsync(CancellationToken.None);
        var writer = new Monitor.Alerts.WarningWriter(registry);
        var expected = open.Select(one => writer.Write(one.Subject, one.Last, one.RaisedAt)!).Select(warning => $"{warning.Id} {warning.Level}").Order(StringComparer.Ordinal).ToList();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        foreach (var dashboard in _dashboards)
        {
            while (!dashboard.Seen().Open.SequenceEqual(expected) && !patience.IsCancellationRequested) await Wait.ForAsync(50);
            Assert.Equal(expected, dashboard.Seen().Open);
        }
    }

    private static List<string> Text(IEnumerable<Transition> episodes) =>
        [.. episodes.Where(one => one.Status != EpisodeStatus.Withdrawn).Select(one => $"{one.Rule} {one.FirstPeriod} {one.RaisedPeriod} {one.LastPeriod} {one.ClearedPeriod} {one.Level} {one.Peak} {one.Status}").Order(StringComparer.Ordinal)];
}
