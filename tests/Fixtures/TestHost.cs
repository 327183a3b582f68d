using Monitor.Hosting;
using Monitor.Hosting.Local;
using Monitor.Rollups;
using Monitor.Storage;

namespace Monitor.Tests.Fixtures;

/// <summary>A process's worth of the monitor on a store, with its own directory of enterprises.</summary>
public sealed class TestHost : IAsyncDisposable
{
    private readonly GroupCommitter _committer;
    private readonly OutboxSignal _signal = new();
    private readonly ForecastAhead _ahead = new();
    private readonly IMonitorStore _store;
    private readonly int _activationLimit;
    private HostUnderTest? _host;

    private TestHost(IMonitorStore store, int activationLimit)
    {
        (_store, _activationLimit) = (store, activationLimit);
        Registry = new(TestSeeds.Reference, store);
        _committer = new(store, _signal);
    }

    public FakeClock Clock { get; } = new();
    public Registry Registry { get; }
    public IMonitorStore Store => _store;
    public IEnterpriseDirectory Directory => _host!.Directory;

    public static async Task<TestHost> StartAsync(IMonitorStore store, int enterprises = 0, int activationLimit = 20_000)
    {
        var host = new TestHost(store, activationLimit);
        await store.MigrateAsync(CancellationToken.None);
        await host.Registry.SeedRulesAsync(CancellationToken.None);
        await store.AddEnterprisesAsync([.. Enumerable.Range(1, enterprises).Select(no => A.Profile($"F{no}"))], CancellationToken.None);
        await host.Registry.ReloadAsync(CancellationToken.None);
        host._host = await HostUnderTest.StartAsync(host.Registry, store, host.CreateLocal);
        return host;
    }

    /// <summary>Files as one enterprise; what happens in between to its activation is the directory's business.</summary>
    public async Task<SubmissionResult> FileAsync(string enterprise, Submission filing) =>
        (await Directory.Find(enterprise)!.Submit([filing with { Enterprise = enterprise }], CancellationToken.None))[0];

    /// <summary>A writer of roll-ups that knows nothing yet, as after a restart.</summary>
    public RollupWriter NewRollupWriter() => new(Registry, _store, _signal, Clock);

    public RollupReader NewRollupReader() => new(Registry, _store);

    private LocalEnterpriseDirectory CreateLocal(Registry registry) => new(registry, _store, _committer, _ahead, Clock, new(_activationLimit));

    public async ValueTask DisposeAsync()
    {
        if (_host is not null) await _host.DisposeAsync();
        await _committer.DisposeAsync();
        _signal.Dispose();
        _ahead.Dispose();
    }
}
